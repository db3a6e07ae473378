package ai.aureeture.notification.application.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.application.Core;
import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.inapp.Notice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reminders of a session that begins on Sunday 14 March 2027 at 18:00 UTC. */
class SendRemindersTest {
  private static final Instant BOOKED = Instant.parse("2027-03-10T09:05:00Z");
  private static final String A_DAY_BEFORE = "2027-03-13T18:00:00Z";
  private static final String AN_HOUR_BEFORE = "2027-03-14T17:00:00Z";

  private final Core core = new Core();
  private final Session session = Sessions.confirmed();

  @Test
  void both_people_are_reminded_exactly_a_day_and_an_hour_before() {
    core.keep(session, BOOKED);

    lookAt("2027-03-13T17:59:59.999Z");
    assertEquals(0, sent());
    lookAt(A_DAY_BEFORE);
    assertEquals(2, sent());
    lookAt("2027-03-14T16:59:59.999Z");
    assertEquals(2, sent());
    lookAt(AN_HOUR_BEFORE);
    assertEquals(4, sent());
    assertEquals(List.of("session-reminder", "session-reminder"), notifications());
  }

  @Test
  void each_reminder_is_sent_once_despite_repeats_and_restarts() {
    for (var at : List.of(A_DAY_BEFORE, AN_HOUR_BEFORE, "2027-03-14T17:30:00Z")) {
      core.keep(session, BOOKED);
      lookAt(at);
      core.replica().wake();
    }

    assertEquals(4, sent());
    assertEquals(2, notifications().size());
  }

  @Test
  void reminder_of_a_dead_replica_is_finished_once_by_another() {
    core.keep(session, BOOKED);
    core.live.away(true);
    lookAt(A_DAY_BEFORE);
    assertEquals(0, sent());

    core.live.away(false);
    lookAt("2027-03-13T18:01:00Z");

    assertEquals(2, sent());
    assertEquals(1, notifications().size());
  }

  @Test
  void a_session_that_moves_is_reminded_of_at_its_new_time_only() {
    core.keep(session, BOOKED);
    core.keep(Sessions.moved(session, 1), BOOKED.plusSeconds(60));

    lookAt(A_DAY_BEFORE);
    assertEquals(0, sent());
    lookAt("2027-03-14T18:00:00Z");
    assertEquals(2, sent());
    lookAt("2027-03-15T17:00:00Z");
    assertEquals(4, sent());
  }

  @Test
  void session_moved_back_before_its_reminders_gets_both() {
    core.keep(session, BOOKED);
    var away = Sessions.moved(session, 1);
    core.keep(away, BOOKED.plusSeconds(60));
    core.keep(back(away), BOOKED.plusSeconds(120));

    lookAt(A_DAY_BEFORE);
    lookAt(AN_HOUR_BEFORE);

    assertEquals(4, sent());
  }

  @Test
  void reminder_dropped_during_the_move_back_is_planned_again() {
    core.keep(session, BOOKED);
    var away = Sessions.moved(session, 1);
    core.keep(away, BOOKED.plusSeconds(60));
    lookAt(A_DAY_BEFORE);
    assertEquals(0, sent());

    core.keep(back(away), Instant.parse("2027-03-13T17:59:59Z"));
    lookAt("2027-03-13T18:00:10Z");

    assertEquals(2, sent());
  }

  private Session back(Session away) {
    return Sessions.at(Sessions.moved(away, 2), session.start());
  }

  @Test
  void session_with_a_reschedule_request_is_reminded_of() {
    core.keep(session, BOOKED);
    core.keep(Sessions.asked(session), BOOKED);

    lookAt(A_DAY_BEFORE);

    assertEquals(2, sent());
  }

  @ParameterizedTest
  @EnumSource(names = {"CANCELLED", "COMPLETED", "ONGOING"})
  void cancelled_or_started_session_is_not_reminded_of(SessionStatus status) {
    core.keep(session, BOOKED);
    core.keep(Sessions.in(status, "paid", 3), BOOKED);

    lookAt(A_DAY_BEFORE);
    lookAt(AN_HOUR_BEFORE);

    assertEquals(0, sent());
    assertEquals(List.of(), notifications());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-13T18:00:00.001Z, 2",
    "2027-03-14T17:00:00.001Z, 0",
  })
  void a_session_booked_too_late_for_one_gets_no_late_one(String booked, int mails) {
    core.keep(session, Instant.parse(booked));

    lookAt("2027-03-14T17:00:01Z");

    assertEquals(mails, sent());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-14T16:59:59Z, 2",
    "2027-03-14T17:00:00Z, 2",
    "2027-03-14T17:59:59Z, 2",
    "2027-03-14T18:00:00Z, 0",
  })
  void after_an_outage_what_still_helps_is_sent(String back, int mails) {
    core.keep(session, BOOKED);

    lookAt(back);

    assertEquals(mails, sent());
  }

  @Test
  void reminders_wait_for_the_backlog_after_an_outage() {
    core.keep(session, BOOKED);
    core.backlog.waits(true);
    lookAt(A_DAY_BEFORE);
    assertEquals(0, sent());

    core.keep(Sessions.moved(session, 1), BOOKED.plusSeconds(60));
    core.backlog.waits(false);
    lookAt("2027-03-13T18:00:10Z");

    assertEquals(0, sent());
    lookAt("2027-03-14T18:00:00Z");
    assertEquals(2, sent());
  }

  @Test
  void outdated_reminder_mail_is_not_sent_after_a_provider_outage() {
    core.keep(session, BOOKED);
    core.mailer.refuse(Remedy.TIME);
    core.mailer.refuse(Remedy.TIME);
    lookAt(A_DAY_BEFORE);
    core.keep(Sessions.in(SessionStatus.CANCELLED, "paid", 3), BOOKED);

    lookAt("2027-03-13T19:00:00Z");

    assertEquals(0, sent());
  }

  private void lookAt(String instant) {
    core.clock.is(Instant.parse(instant));
    core.remind.wake();
    core.deliver.wake();
  }

  private int sent() {
    return core.mailer.taken().size();
  }

  private List<String> notifications() {
    return Core.done(core.notices.of("user_s1", false, Long.MAX_VALUE, 10)).stream()
        .map(Notice::type)
        .toList();
  }
}
