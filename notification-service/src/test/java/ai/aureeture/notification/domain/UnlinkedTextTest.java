package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlinkedTextTest {
  /** What mail programs look for: a scheme, www, a host with a top-level domain, an address. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?iu)[a-z]:[/a-z0-9+]|www\\.|[\\p{L}\\p{N}-][.\\u3002\\uFF0E\\uFF61]\\p{L}|\\w@\\w");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WIN A PRIZE at http://evil.example/x?a=b",
        "HTTPS://EVIL.EXAMPLE",
        "go to evil.com now",
        "www.evil.com",
        "www.1st.com",
        "mailto:a@evil.com",
        "tel:+18001234567",
        "a@evil.com",
        "b\u00FCcher.\u0434\u0435",
        "evil\u3002com and evil\uFF0Ecom and evil\uFF61com",
      })
  void words_look_the_same_and_are_no_link(String words) {
    var shown = UnlinkedText.of(words);

    assertFalse(LINK.matcher(shown).find(), shown);
    assertEquals(words, shown.replace("\u2060", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asha Verma", "A. B. Rao", "From 1.5 to 2.0: what is new", "at 23:30"})
  void other_words_stay_as_they_are(String words) {
    assertEquals(words, UnlinkedText.of(words));
  }

  @Test
  void no_words_stay_none() {
    assertEquals("", UnlinkedText.of(""));
  }
}
