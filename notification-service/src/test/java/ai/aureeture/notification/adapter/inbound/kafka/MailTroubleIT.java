package ai.aureeture.notification.adapter.inbound.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.events.session.RefundReason;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.TestTime;
import ai.aureeture.notification.WrittenMails;
import ai.aureeture.notification.domain.mails.MailPolicy;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class MailTroubleIT {
  @Inject MailPolicy policy;

  private final SessionEvents events = SessionEvents.oneSession();

  @AfterEach
  void well_again() {
    TestTime.runs();
    Mailbox.fault("sendgrid", "{\"mode\":\"none\"}");
  }

  @Test
  void mails_wait_while_the_provider_is_down_and_go_out_when_it_is_back() {
    Mailbox.fault("sendgrid", "{\"mode\":\"down\"}");
    Bus.publish(events.confirmed());
    Bus.publish(events.linkReady());
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> tried(events.studentEmail()) && tried(events.mentorEmail()));
    assertEquals(List.of(), Mailbox.of(events.studentEmail()));

    Mailbox.fault("sendgrid", "{\"mode\":\"none\"}");

    assertTrue(
        Mailbox.waitFor(1, events.studentEmail())
            .getFirst()
            .get("text")
            .contains(SessionEvents.LINK));
    assertEquals(1, Mailbox.waitFor(1, events.mentorEmail()).size());
  }

  @Test
  void permanently_failed_mail_is_announced_and_counted() {
    double before = givenUp();
    Mailbox.fault("sendgrid", "{\"mode\":\"status\",\"status\":400}");

    Bus.publish(events.confirmed());
    Bus.publish(events.linkReady());

    var failed = failures(2);
    assertEquals(
        List.of(events.mentorId(), events.studentId()),
        failed.stream().map(EmailDeliveryFailed::recipientId).sorted().toList());
    assertEquals("session-confirmed", failed.getFirst().mail());
    assertEquals(1, failed.getFirst().attempts());
    assertEquals("SendGrid answered 400", failed.getFirst().reason());
    await().until(() -> givenUp() == before + 2);
  }

  private static double givenUp() {
    return Metrics.counter("mails.given.up").count();
  }

  @Test
  void a_link_that_comes_late_follows_in_a_mail_of_its_own() {
    Bus.publish(events.confirmed());
    WrittenMails.waitFor("session-confirmed waiting", events.studentId());
    TestTime.passes(policy.linkPatience());
    var first = Mailbox.waitFor(1, events.studentEmail()).getFirst();
    assertFalse(first.get("text").contains(SessionEvents.LINK));
    assertTrue(first.get("calendar").contains("SEQUENCE:0"), first.get("calendar"));

    Bus.publish(events.linkReady());

    var second = Mailbox.waitFor(2, events.studentEmail()).getLast();
    assertTrue(second.get("text").contains(SessionEvents.LINK), second.get("text"));
    assertTrue(second.get("calendar").contains("SEQUENCE:1"), second.get("calendar"));
  }

  @Test
  void a_refund_recalls_the_invite() {
    Bus.publish(events.linkReady());
    Bus.publish(events.confirmed());
    var _ = Mailbox.waitFor(1, events.studentEmail());

    Bus.publish(events.refunded(RefundReason.REFUNDED));

    var refund = Mailbox.waitFor(2, events.studentEmail()).getLast();
    assertTrue(refund.get("subject").startsWith("Session cancelled"), refund.get("subject"));
    assertTrue(refund.get("text").contains("support@aureeture.example"), refund.get("text"));
    assertTrue(refund.get("calendar").contains("METHOD:CANCEL"), refund.get("calendar"));
  }

  @Test
  void malformed_event_goes_to_the_dead_letters_and_later_ones_are_handled() {
    var id = "poison-" + events.sessionId();
    var envelope = new CloudEvent<>(id, java.time.Instant.EPOCH, events.confirmed());
    Bus.send(
        Topic.BOOKINGS_INTERNAL.topicName(),
        events.mentorId(),
        envelope.headers(),
        new byte[] {'{'});

    Bus.publish(events.confirmed());

    WrittenMails.waitFor("session-confirmed waiting", events.studentId());
    var topic = "aureeture.bookings.internal.v1.notification-service.dlq";
    var aside = Bus.read(topic, renderer -> of(id, renderer).isPresent());
    assertNotNull(of(id, aside).orElseThrow().headers().lastHeader("dead-letter-reason"));
  }

  private static Optional<ConsumerRecord<String, byte[]>> of(
      String eventId, List<ConsumerRecord<String, byte[]>> renderer) {
    var id = new RecordHeader("ce_id", eventId.getBytes(UTF_8));
    return renderer.stream()
        .filter(rendered -> List.of(rendered.headers().toArray()).contains(id))
        .findFirst();
  }

  private static boolean tried(String address) {
    return Mailbox.requests("sendgrid").stream()
        .anyMatch(request -> String.valueOf(request.get("body")).contains(address));
  }

  private List<EmailDeliveryFailed> failures(int count) {
    var seen = Bus.read(Topic.NOTIFICATIONS.topicName(), records -> mine(records).count() >= count);
    return mine(seen).toList();
  }

  private Stream<EmailDeliveryFailed> mine(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream()
        .flatMap(record ->
            CloudEvent.read(record.headers(), record.value(), NotificationEvent.class).stream())
        .map(CloudEvent::event)
        .filter(EmailDeliveryFailed.class::isInstance)
        .map(EmailDeliveryFailed.class::cast)
        .filter(failed -> failed.sessionId().equals(events.sessionId()));
  }
}
