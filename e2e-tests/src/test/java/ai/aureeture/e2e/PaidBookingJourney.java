package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.LiveSocket;
import ai.aureeture.e2e.actors.Mail;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Person;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.BookingTopic;
import ai.aureeture.e2e.system.TheSystem;
import ai.aureeture.events.PaymentConfirmed;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A student picks a slot, pays, and the session is confirmed. */
class PaidBookingJourney {
  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);

  @Test
  void booking_paid_in_the_browser_is_confirmed_immediately() {
    Slot slot = mira.freeSlot();
    Booking booking = ada.books(mira, slot);
    assertEquals("payment_pending", booking.status());
    assertEquals(150_000, booking.payment().amount(), "the mentor's price in paise");

    var session = ada.confirms(sandbox.pay(booking, Webhook.NEVER));

    assertEquals(booking.bookingId(), session.id());
    assertTrue(session.stands());
    assertEquals(0, new BigDecimal("1500").compareTo(session.amount()), "in rupees");
    assertEquals(slot.startTime(), session.startTime());
    new Confirmation(ada, mira, session.id()).standsOnce();
    await("its time is no longer free")
        .atMost(45, SECONDS)
        .until(() -> !mira.freeSlots(slot.startTime(), Duration.ofMinutes(15)).contains(slot));
  }

  @Test
  void the_webhook_alone_confirms_when_the_browser_never_comes_back() {
    Booking booking = ada.books(mira, mira.freeSlot());

    var _ = sandbox.pay(booking, Webhook.NOW);

    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
  }

  @Test
  void ten_confirmations_of_one_payment_make_one_of_everything() {
    Booking booking = ada.books(mira, mira.freeSlot());
    try (var studentsPage = ada.me().listens();
        var mentorsPage = mira.me().listens()) {
      var receipt = sandbox.pay(booking, Webhook.NEVER);

      Parallel.run(
          5,
          () -> ada.confirms(receipt).id().equals(booking.bookingId()),
          () -> isTaken(sandbox.sendsWebhook(receipt.paymentId(), "none")));

      for (LiveSocket page : List.of(studentsPage, mentorsPage)) {
        var _ = page.awaitNotification("session-confirmed", booking.bookingId());
      }
      new Confirmation(ada, mira, booking.bookingId()).standsOnce();
      assertEquals(1, studentsPage.notifications("session-confirmed", booking.bookingId()));
      assertEquals(1, mentorsPage.notifications("session-confirmed", booking.bookingId()));
      assertEquals(1, BookingTopic.count(system, PaymentConfirmed.class, booking.bookingId()));
    }
  }

  @Test
  void the_mail_invites_its_reader_in_utc() {
    Slot slot = mira.freeSlot();
    Booking booking = ada.books(mira, slot);

    var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER));

    for (Person reader : List.of(ada.me(), mira.me())) {
      String invite = awaitMail(reader, booking.bookingId()).invite();
      assertContains(invite, "METHOD:REQUEST", "SEQUENCE:0", "DTSTART:" + utc(slot.startTime()));
      assertContains(invite, "DTEND:" + utc(slot.endTime()), "ORGANIZER");
      var attendees = invite.lines().filter(line -> line.startsWith("ATTENDEE")).toList();
      assertEquals(1, attendees.size(), () -> "only the reader: " + attendees);
      assertContains(attendees.getFirst(), "mailto:" + reader.email());
    }
  }

  @Test
  void an_open_dashboard_sees_the_link_without_a_refresh() {
    Booking booking = ada.books(mira, mira.freeSlot());
    try (var page = ada.me().listens()) {
      var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER));

      await("session.updated with the link")
          .atMost(45, SECONDS)
          .until(() ->
              page.updatesOf(booking.bookingId()).stream()
                  .anyMatch(session -> session.meetingLink() != null));
    }
  }

  @Test
  void session_is_joinable_from_15_minutes_before_its_start() {
    Mentor soon = Mentor.startingEveryFiveMinutes("Noor Soon", system);
    Slot near = soon.freeSlots(inMinutes(2), Duration.ofMinutes(10)).getFirst();
    Booking unpaid = ada.books(soon, near);
    Answer early = ada.triesToJoin(unpaid.bookingId());
    assertEquals(404, early.status(), () -> "an unpaid booking is no session: " + early);

    var joinable = ada.confirms(sandbox.pay(unpaid, Webhook.NEVER));

    new Confirmation(ada, soon, joinable.id()).standsOnce();
    for (Answer answer : List.of(ada.triesToJoin(joinable.id()), soon.triesToJoin(joinable.id()))) {
      assertTrue(answer.expect(200).json().path("canJoin").asBoolean());
      assertTrue(answer.json().path("meetingLink").asText().startsWith("https://"));
    }
  }

  @Test
  void early_participants_and_strangers_cannot_join() {
    Booking booking = ada.books(mira, mira.freeSlot());
    var session = ada.confirms(sandbox.pay(booking, Webhook.NEVER));

    Answer early = ada.triesToJoin(session.id()).expect(403);

    assertEquals("too-early", early.code());
    assertFalse(early.json().path("canJoin").asBoolean(true));
    assertTrue(early.json().path("minutesUntilJoin").asLong() > 60);
    Student eve = Student.named("Eve", system);
    assertEquals("not-your-session", eve.triesToJoin(session.id()).expect(403).code());
  }

  /** Answered well, or not within Razorpay's five seconds (0): then Razorpay sends it again. */
  private static boolean isTaken(JsonNode delivery) {
    return Set.of(200, 0).contains(delivery.path("status").asInt());
  }

  private static Mail awaitMail(Person reader, String sessionId) {
    return await("the mail to " + reader.name())
        .atMost(45, SECONDS)
        .until(() -> reader.invitesTo(sessionId), mails -> !mails.isEmpty())
        .getFirst();
  }

  private static void assertContains(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), () -> part + " in:\n" + text);
    }
  }

  private static Instant inMinutes(int minutes) {
    return Instant.now().plus(Duration.ofMinutes(minutes));
  }

  private static String utc(Instant instant) {
    return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
        .withZone(ZoneOffset.UTC)
        .format(instant);
  }
}
