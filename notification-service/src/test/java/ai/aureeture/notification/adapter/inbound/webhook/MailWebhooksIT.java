package ai.aureeture.notification.adapter.inbound.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.WebhookKeys;
import ai.aureeture.notification.WrittenMails;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class MailWebhooksIT {
  private static final String TIME = "1600112502";

  private final SessionEvents events = SessionEvents.oneSession();

  @Test
  void bounce_is_announced_once_for_any_number_of_reports() {
    bounces(events, 3);
    // Of the same mentor, and so published after it.
    var next =
        new SessionEvents(
            events.sessionId() + "-next", events.mentorId(), events.studentId() + "-next");
    bounces(next, 1);

    var topic = Topic.NOTIFICATIONS.topicName();
    var seen = Bus.read(topic, records -> failures(next, records) >= 1);
    assertEquals(1, failures(next, seen));
    assertEquals(1, failures(events, seen));
  }

  private static void bounces(SessionEvents session, int times) {
    Bus.publish(session.linkReady());
    Bus.publish(session.confirmed());
    WrittenMails.waitForConfirmations(session);
    var mailId = mailId(session);
    var report = "[{\"event\":\"bounce\",\"mail_id\":\"%s\"}]\r\n".formatted(mailId);
    for (int i = 0; i < times; i++) {
      sendGrid(report, WebhookKeys.sendGrid(TIME, report)).statusCode(204);
    }
  }

  @Test
  void a_report_that_sendgrid_did_not_sign_is_refused() {
    var report = "[{\"event\":\"bounce\",\"mail_id\":\"any\"}]";

    refused(sendGrid(report + " ", WebhookKeys.sendGrid(TIME, report)));
    refused(sendGrid(report, "nonsense"));
    refused(given().body(report).post("/api/webhooks/sendgrid").then());
  }

  @Test
  void a_report_of_resend_needs_its_signature_too() {
    var now = String.valueOf(Instant.now().getEpochSecond());
    var report = "{\"type\":\"email.bounced\",\"data\":{\"tags\":{\"mail_id\":\"unknown\"}}}";
    var signature = WebhookKeys.resend("msg_1", now, report);

    resend("msg_1", now, report, signature).statusCode(204);
    refused(resend("msg_2", now, report, signature));
    refused(resend("msg_1", TIME, report, WebhookKeys.resend("msg_1", TIME, report)));
  }

  @Test
  void sendgrid_reports_may_have_a_mebibyte_and_other_bodies_64_kib() {
    var large = "[" + " ".repeat(900_000) + "]";
    sendGrid(large, WebhookKeys.sendGrid(TIME, large)).statusCode(204);
    var tooLarge = "[" + " ".repeat(1_100_000) + "]";
    sendGrid(tooLarge, WebhookKeys.sendGrid(TIME, tooLarge)).statusCode(413);

    resend("msg_1", TIME, " ".repeat(65_537), "any")
        .statusCode(413)
        .body("code", equalTo("payload-too-large"));
  }

  private static ValidatableResponse sendGrid(String body, String signature) {
    return given()
        .header("X-Twilio-Email-Event-Webhook-Timestamp", TIME)
        .header("X-Twilio-Email-Event-Webhook-Signature", signature)
        .contentType("application/json")
        .body(body)
        .post("/api/webhooks/sendgrid")
        .then();
  }

  private static ValidatableResponse resend(String id, String time, String body, String signature) {
    return given()
        .header("svix-id", id)
        .header("svix-timestamp", time)
        .header("svix-signature", signature)
        .contentType("application/json")
        .body(body)
        .post("/api/webhooks/resend")
        .then();
  }

  private static void refused(ValidatableResponse answer) {
    answer.statusCode(400).body("code", equalTo("webhook-signature-invalid"));
  }

  /** As the provider got it with the mail. */
  private static String mailId(SessionEvents session) {
    var request =
        Mailbox.requests("sendgrid").stream()
            .map(sent -> String.valueOf(sent.get("body")))
            .filter(body -> body.contains(session.studentEmail()))
            .findFirst()
            .orElseThrow();
    return request.replaceAll("(?s).*mail_id\"?[=:]\\s*\"?([0-9a-f-]{36}).*", "$1");
  }

  private static long failures(
      SessionEvents session, List<ConsumerRecord<String, byte[]>> records) {
    return records.stream()
        .flatMap(record ->
            CloudEvent.read(record.headers(), record.value(), NotificationEvent.class).stream())
        .map(CloudEvent::event)
        .filter(EmailDeliveryFailed.class::isInstance)
        .filter(failed -> failed.sessionId().equals(session.sessionId()))
        .count();
  }
}
