package ai.aureeture.notification.adapter.inbound.timer;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationList;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.ReceivedInvite;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.notification.TestTime;
import ai.aureeture.notification.WrittenMails;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two people are reminded of, and when: the test turns the service's clock. */
@QuarkusTest
@NotificationServiceTest
class RemindersIT {
  /** Ten in the morning in New York, where the clocks go forward on Sunday the 14th. */
  private static final Instant FRIDAY = Instant.parse("2027-03-12T15:00:00Z");

  private static final Instant MONDAY = Instant.parse("2027-03-15T14:00:00Z");

  private final SessionEvents events = SessionEvents.oneSession();
  private final SessionHistory history = SessionHistory.ofPaid(events).at(FRIDAY);
  private Instant now;

  @BeforeEach
  void wednesday() {
    now = Instant.parse("2027-03-10T09:02:30Z");
    TestTime.is(now.toString());
  }

  @AfterEach
  void later() {
    TestTime.runs();
  }

  @Test
  void
      moved_from_friday_to_monday_over_the_clock_change_its_reminders_fall_at_the_right_instants() {
    publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    WrittenMails.waitForConfirmations(events);

    timeIs("2027-03-11T14:59:59.999Z");
    reminded(0);
    timeIs("2027-03-11T15:00:00Z");
    reminded(1);
    says("Fri, 12 March 2027, 10:00 am EST", "10:00 – 11:00 am EST");

    timeIs("2027-03-11T18:00:00Z");
    publish(history.askedFor(ParticipantRole.MENTOR, MONDAY));
    publish(history.moved());
    WrittenMails.waitFor("reschedule-approved sent", events.mentorId());
    WrittenMails.waitFor("reschedule-approved sent", events.studentId());

    timeIs("2027-03-12T14:00:00Z");
    timeIs("2027-03-14T13:59:59.999Z");
    reminded(1);
    timeIs("2027-03-14T14:00:00Z");
    reminded(2);
    says("Mon, 15 March 2027, 10:00 am EDT", "10:00 – 11:00 am EDT");
    timeIs("2027-03-15T12:59:59.999Z");
    reminded(2);
    timeIs("2027-03-15T13:00:00Z");
    reminded(3);
    timeIs("2027-03-15T15:00:00Z");
    reminded(3);

    assertEquals(
        List.of("20270312T150000Z", "20270315T140000Z"),
        invites().stream().map(ReceivedInvite::start).toList());
    for (var person : List.of(events.mentorId(), events.studentId())) {
      assertEquals(3, Collections.frequency(NotificationList.types(person), "session-reminder"));
    }
  }

  @Test
  void a_session_that_is_refunded_is_not_reminded_of() {
    publish(history.paid());
    publish(history.cancelled(CancelReason.REFUNDED));
    WrittenMails.waitFor("session-cancelled sent", events.mentorId());
    WrittenMails.waitFor("session-cancelled sent", events.studentId());

    timeIs("2027-03-11T15:00:00Z");
    timeIs("2027-03-12T14:00:00Z");

    reminded(0);
    assertEquals(
        0, Collections.frequency(NotificationList.types(events.studentId()), "session-reminder"));
  }

  @Test
  void session_booked_three_hours_before_has_one_reminder() {
    timeIs("2027-03-12T12:00:00Z");
    publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    WrittenMails.waitForConfirmations(events);

    timeIs("2027-03-12T13:59:59.999Z");
    reminded(0);
    timeIs("2027-03-12T14:00:00Z");
    reminded(1);

    assertTrue(
        reminders(events.studentEmail()).getFirst().get("html").contains(SessionEvents.LINK));
  }

  @Test
  void republishing_to_a_lost_store_plans_only_future_reminders() {
    var _ = history.paid();
    var _ = history.linked(SessionEvents.LINK, MeetingProvider.JITSI);
    timeIs("2027-03-12T12:00:00Z");
    publish(history.republished());
    publish(history.republished());

    timeIs("2027-03-12T14:00:00Z");

    reminded(1);
    for (var person : List.of(events.mentorId(), events.studentId())) {
      assertEquals(List.of("session-reminder sent"), WrittenMails.of(person));
      assertEquals(List.of("session-reminder"), NotificationList.types(person));
    }
    given()
        .auth()
        .oauth2(Tokens.student(events.studentId()))
        .get("/api/sessions/" + events.sessionId() + "/calendar.ics")
        .then()
        .statusCode(200);
  }

  /** As booking publishes it now. */
  private void publish(BookingEvent event) {
    Bus.publish(UUID.randomUUID().toString(), now, event);
  }

  /**
   * Turns the clock, and waits until the service has looked for what is due at it: the reminder of
   * another session, which is due at this very instant, has gone out.
   */
  private void timeIs(String instant) {
    now = Instant.parse(instant);
    var witness = SessionEvents.oneSession();
    var other = SessionHistory.ofPaid(witness).at(now.plus(Duration.ofDays(1)));
    publish(other.paid());
    TestTime.is(instant);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !reminders(witness.studentEmail()).isEmpty());
  }

  private void reminded(int times) {
    for (var address : List.of(events.mentorEmail(), events.studentEmail())) {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertEquals(times, reminders(address).size(), address));
    }
    // A mail on its way is taken up anew when the clock is turned past its lease.
    for (var person : List.of(events.mentorId(), events.studentId())) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> !WrittenMails.of(person).contains("session-reminder waiting"));
    }
  }

  private void says(String start, String when) {
    var mail = reminders(events.studentEmail()).getLast();
    assertTrue(mail.get("subject").endsWith(start), mail.get("subject"));
    for (var text : List.of(mail.get("text"), mail.get("html"))) {
      assertTrue(text.contains("starts " + start), text);
      assertTrue(text.contains(when), text);
    }
    assertTrue(reminders(events.mentorEmail()).getLast().get("text").contains(" IST"));
    assertEquals(List.of(), ReceivedInvite.by(List.of(mail)));
  }

  private List<ReceivedInvite> invites() {
    return ReceivedInvite.by(Mailbox.of(events.studentEmail()));
  }

  private static List<Map<String, String>> reminders(String address) {
    return Mailbox.of(address).stream()
        .filter(mail -> mail.get("subject").startsWith("Reminder: "))
        .toList();
  }
}
