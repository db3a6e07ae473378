package ai.aureeture.notification.domain.inapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.reminders.Reminder;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InAppNotificationTest {
  private static final String SUPPORT = "support@aureeture.example";
  private static final Instant START = Instant.parse("2027-03-14T18:00:00Z");
  private static final Money PRICE = new Money(150000, "INR");

  @Test
  void confirmation_notifies_both_in_their_own_time() {
    var bells = bells(new NotificationTrigger.Confirmed("event-1", Sessions.confirmed()), SUPPORT);

    assertEquals(
        List.of(
            "Your session “System design” with Noah Kim is confirmed: Sun, 14 March 2027, 11:30 pm"
                + " – Mon, 15 March 2027, 12:30 am IST.",
            "Your session “System design” with Asha Verma is confirmed: Sun, 14 March 2027, 2:00"
                + " – 3:00 pm EDT."),
        bells.stream().map(InAppNotification::body).toList());
    assertEquals(
        List.of("user_m1", "user_s1"), bells.stream().map(InAppNotification::recipientId).toList());
  }

  @Test
  void person_is_not_notified_of_their_own_request_or_answer() {
    var asking = Sessions.asked(Sessions.confirmed());
    var request = asking.reschedules().pending().orElseThrow();
    var moved = Sessions.moved(asking, 1);

    assertEquals(
        List.of("user_s1"),
        notified(new NotificationTrigger.RescheduleAsked("e-1", asking, request)));
    assertEquals(
        List.of("user_m1"),
        notified(new NotificationTrigger.Moved("e-2", moved, request, START, START)));
    assertEquals(
        List.of("user_m1"),
        notified(new NotificationTrigger.RescheduleRejected("e-3", asking, request, false)));
    assertEquals(
        List.of("user_m1"), notified(new NotificationTrigger.Requested("e-4", asking, START)));
    assertEquals(List.of("user_s1"), notified(new NotificationTrigger.Accepted("e-5", asking)));
    assertEquals(List.of("user_s1"), notified(new NotificationTrigger.Declined("e-6", asking)));
    assertEquals(List.of("user_m1"), notified(new NotificationTrigger.Withdrawn("e-8", asking)));
    assertEquals(List.of(), notified(new NotificationTrigger.Cancelled("e-7", asking)));
    assertEquals(List.of("user_s1"), notified(new NotificationTrigger.Completed("e-9", asking)));
    assertEquals(List.of("user_m1"), notified(new NotificationTrigger.Reviewed("e-10", asking)));
    assertEquals(
        List.of("user_s1"), notified(new NotificationTrigger.ReviewAnswered("e-11", asking)));
  }

  @Test
  void a_request_to_move_says_from_when_to_when_and_why() {
    var asking = Sessions.asked(Sessions.confirmed());

    var bell =
        bells(
                new NotificationTrigger.RescheduleAsked(
                    "e-1", asking, asking.reschedules().pending().orElseThrow()),
                SUPPORT)
            .getFirst();

    assertEquals(
        "Asha Verma asked to move your session “System design” from Sun, 14 March 2027, 2:00 –"
            + " 3:00 pm EDT to Mon, 15 March 2027, 2:00 – 3:00 pm EDT. Reason: “I have to see a"
            + " doctor”. It keeps its time until you answer.",
        bell.body());
  }

  @Test
  void a_reminder_says_to_both_when_it_begins_on_their_own_clock() {
    var session = Sessions.confirmed();
    var reminder = new Reminder(session.id(), session.start(), Reminder.Ahead.A_DAY);

    var bells = bells(new NotificationTrigger.ComingUp(reminder, session), SUPPORT);

    assertEquals(
        List.of(
            "Your session “System design” with Noah Kim starts Sun, 14 March 2027, 11:30 pm IST.",
            "Your session “System design” with Asha Verma starts Sun, 14 March 2027, 2:00 pm EDT."),
        bells.stream().map(InAppNotification::body).toList());
  }

  private static List<String> notified(NotificationTrigger trigger) {
    return bells(trigger, SUPPORT).stream().map(InAppNotification::recipientId).toList();
  }

  @ParameterizedTest
  @EnumSource(RefundReason.class)
  void a_refund_names_the_amount_and_whom_to_ask(RefundReason reason) {
    for (var bell : refunded(reason)) {
      assertTrue(bell.body().contains("₹1,500"), bell.body());
      assertTrue(bell.body().contains(SUPPORT), bell.body());
    }
  }

  @Test
  void refund_of_a_second_payment_notifies_only_the_student() {
    var bells = refunded(RefundReason.SURPLUS);

    assertEquals(List.of("user_s1"), bells.stream().map(InAppNotification::recipientId).toList());
    assertTrue(bells.getFirst().body().contains("Your session isn’t affected"));
  }

  @Test
  void a_refund_after_the_session_does_not_call_it_off() {
    for (var bell : refunded(RefundReason.AFTER_SESSION)) {
      assertFalse(bell.body().contains("cancelled"), bell.body());
      assertFalse(bell.body().contains("free again"), bell.body());
    }
    assertTrue(
        refunded(RefundReason.AFTER_SESSION)
            .getLast()
            .body()
            .startsWith("Your payment for the session with Asha Verma"));
  }

  @Test
  void partial_refund_notifies_both_and_leaves_the_session_unchanged() {
    var bells = refunded(RefundReason.PARTLY);

    assertEquals(
        List.of("user_m1", "user_s1"), bells.stream().map(InAppNotification::recipientId).toList());
    for (var bell : bells) {
      assertTrue(bell.body().contains("Nothing else about the session changes"));
    }
  }

  @Test
  void failed_refund_notifies_the_payer() {
    var bells =
        bells(
            new NotificationTrigger.RefundFailed("event-1", Sessions.confirmed(), PRICE), SUPPORT);

    assertEquals(List.of("user_s1"), bells.stream().map(InAppNotification::recipientId).toList());
    assertEquals(NoticeType.SESSION_REFUNDED, bells.getFirst().type());
    assertTrue(bells.getFirst().body().contains("₹1,500"), bells.getFirst().body());
    assertTrue(bells.getFirst().body().contains(SUPPORT), bells.getFirst().body());
  }

  @Test
  void payment_of_a_wrong_amount_notifies_only_the_student() {
    var unpaid = Sessions.in(SessionStatus.PAYMENT_PENDING, "pending", 3);
    var dollars = new Money(1800, "USD");
    var bells =
        bells(
            new NotificationTrigger.Refunded("event-1", unpaid, dollars, RefundReason.MISMATCH),
            SUPPORT);

    assertEquals(List.of("user_s1"), bells.stream().map(InAppNotification::recipientId).toList());
    assertTrue(bells.getFirst().body().startsWith("Your payment of $18 for the session with"));
    assertTrue(bells.getFirst().body().contains("didn’t confirm the session"));
    assertEquals("Payment refunded", bells.getFirst().title());
  }

  @Test
  void repeated_event_gives_the_same_notifications() {
    var once = bells(new NotificationTrigger.Confirmed("event-1", Sessions.confirmed()), SUPPORT);
    var again = bells(new NotificationTrigger.Confirmed("event-1", Sessions.confirmed()), SUPPORT);
    var other = bells(new NotificationTrigger.Confirmed("event-2", Sessions.confirmed()), SUPPORT);

    assertEquals(once, again);
    assertNotEquals(once.getFirst().id(), once.getLast().id());
    assertFalse(other.stream().anyMatch(bell -> bell.id().equals(once.getFirst().id())));
  }

  private static List<InAppNotification> refunded(RefundReason reason) {
    return bells(
        new NotificationTrigger.Refunded("event-1", Sessions.confirmed(), PRICE, reason), SUPPORT);
  }

  /** The notifications of a trigger, in the zones that it names. */
  private static List<InAppNotification> bells(NotificationTrigger trigger, String supportContact) {
    return InAppNotification.of(trigger, trigger.session(), supportContact);
  }
}
