package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi\r\nBcc: all@example.com",
        "Hi\nBcc: all@example.com",
        "Hi\u2028Bcc: all@example.com",
        "Hi\u0085Bcc: all@example.com",
        "  Hi \t Bcc: all@example.com\u0000",
      })
  void nothing_starts_a_second_line(String text) {
    assertEquals("Hi Bcc: all@example.com", OneLine.of(text, 80));
  }

  @Test
  void direction_overrides_are_taken_out_and_right_to_left_names_stay() {
    assertEquals("gpj.exe", OneLine.of("\u202Egpj.exe\u202C", 80));
    assertEquals("نوح כהן 🎓", OneLine.of("نوح כהן 🎓", 80));
  }

  @Test
  void a_long_text_ends_in_dots_and_never_in_half_a_character() {
    var cut = OneLine.of("🎓".repeat(100), 10);

    assertEquals("🎓".repeat(9) + "…", cut);
    assertTrue(OneLine.of("\uD83D", 10).isEmpty());
    assertEquals("", OneLine.of("", 10));
  }
}
