package ai.aureeture.notification.adapter.inbound.timer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

  @Test
  void a_bare_sender_is_taken_as_it_is() {
    var from = "sessions+in@aureeture.example";

    assertEquals(from, MailSettings.ForTheCore.bareAddress(from));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Aureeture <sessions@aureeture.example>", "sessions", "a@b@c", "a@b, c@d", "@b"})
  void any_other_sender_is_refused_by_the_variables_name(String from) {
    var refused =
        assertThrows(IllegalStateException.class, () -> MailSettings.ForTheCore.bareAddress(from));

    assertTrue(refused.getMessage().contains("EMAIL_FROM"), refused.getMessage());
  }
}
