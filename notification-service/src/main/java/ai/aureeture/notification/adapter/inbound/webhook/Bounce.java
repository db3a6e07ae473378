package ai.aureeture.notification.adapter.inbound.webhook;

import ai.aureeture.http.problems.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A mail of ours that did not arrive after all.
 *
 * @param reason the provider's word for it, without addresses
 */
record Bounce(String mailId, String reason) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SENDGRID_FAILURES = Set.of("bounce", "dropped");
  private static final Set<String> RESEND_FAILURES =
      Set.of("email.bounced", "email.failed", "email.suppressed");

  /** An array of events, with the mail's own fields among the provider's. */
  static List<Bounce> fromSendGrid(byte[] body) {
    return StreamSupport.stream(read(body).spliterator(), false)
        .filter(event -> SENDGRID_FAILURES.contains(event.path("event").asText()))
        .filter(event -> event.path("mail_id").isTextual())
        .map(event ->
            new Bounce(
                event.path("mail_id").textValue(),
                "SendGrid reported " + event.path("event").asText()))
        .toList();
  }

  /** One event; our tags come back as an object, or as they were sent. */
  static List<Bounce> fromResend(byte[] body) {
    var event = read(body);
    var type = event.path("type").asText();
    var mailId = tag(event.path("data").path("tags"));
    return RESEND_FAILURES.contains(type) && mailId.isTextual()
        ? List.of(new Bounce(mailId.textValue(), "Resend reported " + type))
        : List.of();
  }

  private static JsonNode tag(JsonNode tags) {
    return StreamSupport.stream(tags.spliterator(), false)
        .filter(tag -> "mail_id".equals(tag.path("name").asText()))
        .map(tag -> tag.path("value"))
        .findFirst()
        .orElseGet(() -> tags.path("mail_id"));
  }

  private static JsonNode read(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw Problem.of(400, "invalid-request", "The report is no JSON");
    }
  }
}
