package ai.aureeture.notification.adapter.inbound.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailComposer;
import ai.aureeture.notification.domain.mails.MailContent;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published samples, read as this service reads them. */
class SamplesTest {

  @Test
  void confirmed_payment_triggers_notifications_for_both() {
    var trigger =
        TriggerTranslator.of(read("booking.PaymentConfirmed", BookingEvent.class)).orElseThrow();

    assertInstanceOf(NotificationTrigger.Confirmed.class, trigger);
    assertEquals(Optional.of("Asha Verma"), trigger.session().mentor().name());
    assertEquals("America/New_York", trigger.session().student().timezone());
    assertEquals("event-1", trigger.eventId());
    assertTrue(trigger.session().isSession());
  }

  @Test
  void a_refund_has_its_amount_and_reason() {
    var trigger =
        TriggerTranslator.of(read("booking.PaymentRefunded", BookingEvent.class)).orElseThrow();

    var refunded = assertInstanceOf(NotificationTrigger.Refunded.class, trigger);
    assertEquals(new Money(150000, "INR"), refunded.amount());
    assertEquals(RefundReason.SLOT_LOST, refunded.reason());
    assertEquals(
        Optional.of("slot-lost"),
        EventTranslator.session(read("booking.PaymentRefunded", BookingEvent.class).event())
            .cancelReason());
  }

  @Test
  void a_refund_may_be_of_a_part_or_of_a_session_that_took_place() {
    var events = new ai.aureeture.notification.SessionEvents("s", "m", "t");
    var snapshot = events.snapshot(4, SessionStatus.COMPLETED, PaymentStatus.REFUNDED);

    assertEquals(RefundReason.PARTLY, reasonOf(snapshot, 100000L, true));
    assertEquals(RefundReason.AFTER_SESSION, reasonOf(snapshot, null, true));
    assertEquals(RefundReason.REFUNDED, reasonOf(snapshot, null, null));
  }

  @Test
  void mails_have_the_captured_and_refunded_amounts() {
    var events = new ai.aureeture.notification.SessionEvents("s", "m", "t");
    var scheduled = events.snapshot(2, SessionStatus.SCHEDULED, PaymentStatus.PAID);
    var cancelled = events.snapshot(4, SessionStatus.CANCELLED, PaymentStatus.PAID);
    var paid = new PaymentConfirmed(scheduled, "pay_1", "order_1", Instant.EPOCH, 153540L);
    var called = new SessionCancelled(cancelled, CancelReason.REFUNDED, 153540L, 103540L);
    var back =
        new PaymentRefunded(
            cancelled,
            "pay_1",
            "rfnd_2",
            153540,
            "INR",
            ai.aureeture.events.session.RefundReason.REFUNDED,
            null,
            null,
            50000L,
            153540L);

    assertEquals(
        List.of(
            new MailContent.Confirmation(Optional.empty(), Optional.of(new Money(153540, "INR")))),
        wordings(paid));
    assertEquals(List.of(new MailContent.Cancelled(new Money(103540, "INR"))), wordings(called));
    assertEquals(wordings(called), wordings(back));
    assertEquals(
        List.of(new MailContent.Cancelled(new Money(150000, "INR"))),
        wordings(new SessionCancelled(cancelled, CancelReason.REFUNDED)));
  }

  @ParameterizedTest
  @CsvSource({
    "SessionRequested, Requested",
    "SessionConfirmed, Confirmed",
    "SessionAccepted, Accepted",
    "SessionCancelled, Cancelled",
    "RescheduleRequested, RescheduleAsked",
    "SessionRescheduled, Moved",
    "RescheduleRejected, RescheduleRejected",
    "RefundFailed, RefundFailed",
    "SessionCompleted, Completed",
    "ReviewAnswered, ReviewAnswered"
  })
  void every_change_of_a_session_is_a_trigger(String event, String trigger) {
    var events = TriggerTranslator.of(read("booking." + event, BookingEvent.class)).orElseThrow();

    assertEquals(trigger, events.getClass().getSimpleName());
    assertTrue(events.session().isSession());
  }

  @Test
  void a_move_says_who_asked_why_and_from_when() {
    var trigger =
        TriggerTranslator.of(read("booking.SessionRescheduled", BookingEvent.class)).orElseThrow();

    var moved = assertInstanceOf(NotificationTrigger.Moved.class, trigger);
    assertEquals(Role.MENTOR, moved.request().asker());
    assertEquals(Optional.of("I have to see a doctor"), moved.request().reason());
    assertEquals(Instant.parse("2027-03-15T04:30:00Z"), moved.previousStart());
    assertEquals(1, moved.session().reschedules().moves());
  }

  @Test
  void erased_person_has_an_id_only() {
    var events = read("booking.PersonalDataErased", BookingEvent.class).event();

    assertEquals(Optional.of("user_s1"), EventTranslator.erased(events));
    assertEquals("erased@invalid", EventTranslator.session(events).student().email());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "booking.SlotHeld",
        "booking.SlotReleased",
        "booking.SessionChanged",
        "booking.SessionReviewed",
        "booking.PersonalDataErased"
      })
  void other_booking_events_notify_no_person(String type) {
    assertTrue(TriggerTranslator.of(read(type, BookingEvent.class)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"booking.SlotHeld", "booking.SlotReleased"})
  void hold_is_not_a_session_of_either_person(String type) {
    assertFalse(EventTranslator.session(read(type, BookingEvent.class).event()).isSession());
  }

  private static List<MailContent> wordings(BookingEvent event) {
    var trigger =
        TriggerTranslator.of(new CloudEvent<>("event-1", Instant.EPOCH, event)).orElseThrow();
    return MailComposer.about(trigger, Instant.EPOCH, Duration.ZERO).stream()
        .map(Mail::wording)
        .distinct()
        .toList();
  }

  private static RefundReason reasonOf(
      SessionSnapshot session, Long remainingMinor, Boolean tookPlace) {
    var event =
        new PaymentRefunded(
            session,
            "pay_1",
            "rfnd_1",
            50000,
            "INR",
            ai.aureeture.events.session.RefundReason.REFUNDED,
            remainingMinor,
            tookPlace,
            null,
            null);
    var trigger =
        TriggerTranslator.of(new CloudEvent<>("event-1", Instant.EPOCH, event)).orElseThrow();
    return assertInstanceOf(NotificationTrigger.Refunded.class, trigger).reason();
  }

  private static <E extends PublishedEvent> CloudEvent<E> read(String type, Class<E> language) {
    var name = type.substring(type.indexOf('.') + 1);
    var headers = new RecordHeaders();
    headers.add("ce_id", "event-1".getBytes(UTF_8));
    headers.add("ce_type", "ai.aureeture.%s.v1".formatted(type).getBytes(UTF_8));
    headers.add("ce_time", "2027-03-10T09:02:30Z".getBytes(UTF_8));
    try (var sample = PublishedEvent.class.getResourceAsStream("/events/" + name + ".v1.json")) {
      return CloudEvent.read(headers, sample.readAllBytes(), language).orElseThrow();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
