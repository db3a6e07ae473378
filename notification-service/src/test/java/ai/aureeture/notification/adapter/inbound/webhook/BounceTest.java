package ai.aureeture.notification.adapter.inbound.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.http.problems.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class BounceTest {

  @Test
  void only_failures_are_read_from_a_sendgrid_report() {
    var body =
        """
        [{"event":"delivered","mail_id":"mail-1"},
         {"event":"bounce","mail_id":"mail-2","type":"bounce","reason":"550 noah@example.com"},
         {"event":"dropped","mail_id":"mail-3"},
         {"event":"bounce"},
         {"event":"bounce","mail_id":{"$ne":1}}]
        """;

    assertEquals(
        List.of(
            new Bounce("mail-2", "SendGrid reported bounce"),
            new Bounce("mail-3", "SendGrid reported dropped")),
        Bounce.fromSendGrid(body.getBytes(UTF_8)));
  }

  @Test
  void resend_gives_our_tags_back_in_either_form() {
    var expected = List.of(new Bounce("mail-1", "Resend reported email.bounced"));

    assertEquals(expected, resend("email.bounced", "{\"mail_id\":\"mail-1\"}"));
    assertEquals(
        expected, resend("email.bounced", "[{\"name\":\"mail_id\",\"value\":\"mail-1\"}]"));
    assertEquals(List.of(), resend("email.delivered", "{\"mail_id\":\"mail-1\"}"));
    assertEquals(List.of(), resend("email.bounced", "{}"));
  }

  @Test
  void malformed_json_is_refused() {
    assertThrows(Problem.class, () -> Bounce.fromResend("nonsense".getBytes(UTF_8)));
    assertEquals(List.of(), Bounce.fromSendGrid("{}".getBytes(UTF_8)));
  }

  private static List<Bounce> resend(String type, String tags) {
    var body = "{\"type\":\"%s\",\"data\":{\"tags\":%s}}".formatted(type, tags);
    return Bounce.fromResend(body.getBytes(UTF_8));
  }
}
