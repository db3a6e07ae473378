package ai.aureeture.notification.application.people;

import static ai.aureeture.notification.application.Core.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.application.Core;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.Notice;
import ai.aureeture.notification.domain.inapp.NoticeType;
import ai.aureeture.notification.domain.reminders.Reminder;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mails and notifications use the zone that a person has now, not the one of the booking. */
class PresentZonesTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Set<NoticeType> WITHOUT_TIMES =
      Set.of(NoticeType.REVIEW_REQUESTED, NoticeType.REVIEW_RECEIVED, NoticeType.REVIEW_ANSWERED);

  private final Core core = new Core();
  private final Session session = Sessions.confirmed();

  @Test
  void later_notifications_and_mails_use_the_mentors_new_zone() {
    core.handle(new NotificationTrigger.Confirmed("event-1", session));
    assertTrue(newestNotification("user_m1").contains("IST"));

    core.mentorZones.moved("user_m1", "Europe/Paris");
    core.handle(comingUp(session));
    core.linkReady(session);
    core.pass(HOUR);

    assertTrue(
        newestNotification("user_m1").contains("7:00 pm CET"), newestNotification("user_m1"));
    assertEquals(List.of("Europe/Paris", "Europe/Paris"), zonesOfMailsTo("user_m1"));
    assertEquals("America/New_York", zonesOfMailsTo("user_s1").getFirst());
  }

  @Test
  void mails_of_an_earlier_session_use_the_zone_of_the_latest_booking() {
    core.handle(new NotificationTrigger.Confirmed("event-1", session));
    core.handle(new NotificationTrigger.Confirmed("event-2", bookedLater("Asia/Tokyo")));

    core.handle(comingUp(session));
    core.pass(HOUR);

    // 18:00 UTC is in the small hours of the next day.
    assertTrue(newestNotification("user_s1").contains("Mon, 15 March 2027, 3:00 am GMT+9"));
    assertEquals(List.of("Asia/Tokyo"), zonesOfMailsTo("user_s1").stream().distinct().toList());
  }

  @Test
  void late_event_of_an_earlier_booking_does_not_restore_its_zone() {
    core.handle(new NotificationTrigger.Confirmed("event-2", bookedLater("Asia/Tokyo")));
    core.handle(new NotificationTrigger.Confirmed("event-1", session));

    assertTrue(newestNotification("user_s1").contains("GMT+9"));
  }

  @Test
  void substituted_zone_of_a_student_is_not_learned() {
    done(core.zones.booked(bookedLater("Asia/Kolkata"), false));

    core.handle(new NotificationTrigger.Confirmed("event-1", session));
    assertTrue(newestNotification("user_s1").contains("EDT"), newestNotification("user_s1"));
  }

  @Test
  void every_notification_has_its_times_in_the_current_zones() {
    core.mentorZones.moved("user_m1", "Europe/Paris");
    core.handle(new NotificationTrigger.Confirmed("event-0", bookedLater("Asia/Tokyo")));
    var seen = done(core.zones.readByBoth(session));
    for (var trigger : everyTrigger()) {
      for (var bell : InAppNotification.of(trigger, seen, "support@aureeture.example")) {
        boolean mentor = bell.recipientId().equals("user_m1");
        assertEquals(
            !WITHOUT_TIMES.contains(bell.type()),
            names(bell, mentor ? "CET" : "GMT\\+9"),
            bell::body);
        assertFalse(names(bell, "IST|EDT"), bell::body);
      }
    }
  }

  private static boolean names(InAppNotification bell, String zones) {
    return Pattern.compile("\\b(%s)\\b".formatted(zones)).matcher(bell.body()).find();
  }

  private List<NotificationTrigger> everyTrigger() {
    var asked = Sessions.asked(session);
    var request = asked.reschedules().pending().orElseThrow();
    var refunds =
        Stream.of(RefundReason.values())
            .<NotificationTrigger>map(reason ->
                new NotificationTrigger.Refunded("event-1", session, session.price(), reason));
    var triggers =
        Stream.of(
            new NotificationTrigger.Confirmed("event-1", session),
            new NotificationTrigger.Requested("event-1", session, session.start()),
            new NotificationTrigger.Accepted("event-1", session),
            new NotificationTrigger.Declined("event-1", session),
            new NotificationTrigger.Withdrawn("event-1", session),
            new NotificationTrigger.RescheduleAsked("event-1", session, request),
            new NotificationTrigger.Moved(
                "event-1", session, request, session.start(), session.end()),
            new NotificationTrigger.RescheduleRejected("event-1", session, request, true),
            new NotificationTrigger.Cancelled("event-1", session),
            new NotificationTrigger.RefundFailed("event-1", session, session.price()),
            new NotificationTrigger.Completed("event-1", session),
            new NotificationTrigger.Reviewed("event-1", session),
            new NotificationTrigger.ReviewAnswered("event-1", session),
            comingUp(session));
    var all = Stream.concat(triggers, refunds).toList();
    assertEquals(
        Set.of(NotificationTrigger.class.getPermittedSubclasses()),
        all.stream().map(Object::getClass).collect(Collectors.toSet()));
    return all;
  }

  private static NotificationTrigger comingUp(Session session) {
    var reminder = new Reminder(session.id(), session.start(), Reminder.Ahead.AN_HOUR);
    return new NotificationTrigger.ComingUp(reminder, session);
  }

  private static Session bookedLater(String timezone) {
    var noah = Sessions.NOAH;
    var moved = new Person(noah.id(), noah.name(), noah.email(), timezone, true);
    var later = Sessions.withPeople("session-2", Sessions.ASHA, moved);
    return Sessions.bookedAt(later, later.createdAt().plus(HOUR));
  }

  private String newestNotification(String personId) {
    return core.notices.of(personId, false, Long.MAX_VALUE, 1).await().indefinitely().stream()
        .map(Notice::body)
        .findFirst()
        .orElseThrow();
  }

  private List<String> zonesOfMailsTo(String personId) {
    return core.mailer.taken().stream()
        .filter(rendered -> rendered.to().id().equals(personId))
        .map(rendered -> rendered.text().html())
        .toList();
  }
}
