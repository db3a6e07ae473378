package ai.aureeture.notification.domain;

import ai.aureeture.notification.domain.RescheduleRequest.ProposedTime;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;
import ai.aureeture.notification.domain.mails.SenderDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sessions of Asha Verma, who reads times in Kolkata, with Noah Kim in New York. */
public final class Sessions {
  public static final Person ASHA =
      new Person("user_m1", Optional.of("Asha Verma"), "asha@example.com", "Asia/Kolkata", true);
  public static final Person NOAH =
      new Person("user_s1", Optional.of("Noah Kim"), "noah@example.com", "America/New_York", true);
  public static final SenderDetails SENDER =
      new SenderDetails(
          "sessions@aureeture.example", "support@aureeture.example", "https://app.example");

  private Sessions() {}

  public static Session confirmed() {
    return confirmed("session-1");
  }

  public static Session confirmed(String id) {
    return of(id, 2, SessionStatus.SCHEDULED, "paid", ASHA, NOAH, "System design");
  }

  public static Session between(Person mentor, Person student, String title) {
    return of("session-1", 2, SessionStatus.SCHEDULED, "paid", mentor, student, title);
  }

  public static Session withPeople(String id, Person mentor, Person student) {
    return of(id, 2, SessionStatus.SCHEDULED, "paid", mentor, student, "System design");
  }

  public static Session in(SessionStatus status, String paymentStatus, long version) {
    return of("session-1", version, status, paymentStatus, ASHA, NOAH, "System design");
  }

  private static Session of(
      String id,
      long version,
      SessionStatus status,
      String paymentStatus,
      Person mentor,
      Person student,
      String title) {
    return new Session(
        id,
        version,
        status,
        paymentStatus,
        "paid",
        mentor,
        student,
        new Subject(title, Optional.of("Planning the first job")),
        Instant.parse("2027-03-14T18:00:00Z"),
        Instant.parse("2027-03-14T19:00:00Z"),
        15,
        new Money(150000, "INR"),
        Optional.of("pay_1"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2027-03-10T09:00:00Z"),
        Reschedules.NONE,
        true);
  }

  /** Its confirmation, which waits for a link if there is none. */
  public static Mail confirmation(
      Session session, Role reader, String link, Instant now, Duration patience) {
    var dueAt = link == null ? now.plus(patience) : now;
    return Mail.of(
        session,
        reader,
        new MailContent.Confirmation(Optional.ofNullable(link), Optional.of(session.price())),
        now,
        dueAt);
  }

  /** The session after its n-th move, a day later with each; the link is to come again. */
  public static Session moved(Session session, int moves) {
    var next =
        with(
            session,
            session.version() + 2,
            SessionStatus.SCHEDULED,
            new Reschedules(moves, moves, Optional.empty()));
    return at(next, session.start().plus(Duration.ofDays(1)));
  }

  /** The session while the mentor asks to move it by a day. */
  public static Session asked(Session session) {
    var newStart = session.start().plus(Duration.ofDays(1));
    var request =
        new RescheduleRequest(
            "request-1",
            Instant.parse("2027-03-11T06:00:00Z"),
            Role.MENTOR,
            Optional.of("I have to see a doctor"),
            Optional.of(new ProposedTime(newStart, newStart.plus(Duration.ofHours(1)))));
    var moves = session.reschedules().moves();
    return with(
        session,
        session.version() + 1,
        SessionStatus.RESCHEDULE_REQUESTED,
        new Reschedules(moves, moves + 1, Optional.of(request)));
  }

  /** The session once its payment is on the way back. */
  public static Session cancelled(Session session) {
    return with(session, session.version() + 1, SessionStatus.CANCELLED, session.reschedules());
  }

  /** The session at another time. */
  public static Session at(Session session, Instant start) {
    return with(session, session.version(), session.status(), session.reschedules(), start);
  }

  /** The session with its meeting link. */
  public static Session linked(Session session, String link, String provider) {
    return new Session(
        session.id(),
        session.version(),
        session.status(),
        session.paymentStatus(),
        session.bookingType(),
        session.mentor(),
        session.student(),
        session.subject(),
        session.start(),
        session.end(),
        session.bufferMinutes(),
        session.price(),
        session.paymentId(),
        session.calendlyEventTypeUri(),
        Optional.of(link),
        Optional.of(provider),
        session.cancelReason(),
        session.createdAt(),
        session.reschedules(),
        session.isSession());
  }

  /** The session about which its student wrote this. */
  public static Session described(Session session, String description) {
    return new Session(
        session.id(),
        session.version(),
        session.status(),
        session.paymentStatus(),
        session.bookingType(),
        session.mentor(),
        session.student(),
        new Subject(session.subject().title(), Optional.ofNullable(description)),
        session.start(),
        session.end(),
        session.bufferMinutes(),
        session.price(),
        session.paymentId(),
        session.calendlyEventTypeUri(),
        session.meetingLink(),
        session.meetingProvider(),
        session.cancelReason(),
        session.createdAt(),
        session.reschedules(),
        session.isSession());
  }

  /** The session as if it had been booked at another time. */
  public static Session bookedAt(Session session, Instant bookedAt) {
    return with(
        session,
        session.version(),
        session.status(),
        session.reschedules(),
        session.start(),
        bookedAt);
  }

  private static Session with(
      Session session, long version, SessionStatus status, Reschedules reschedules) {
    return with(session, version, status, reschedules, session.start());
  }

  private static Session with(
      Session session, long version, SessionStatus status, Reschedules reschedules, Instant start) {
    return with(session, version, status, reschedules, start, session.createdAt());
  }

  private static Session with(
      Session session,
      long version,
      SessionStatus status,
      Reschedules reschedules,
      Instant start,
      Instant bookedAt) {
    return new Session(
        session.id(),
        version,
        status,
        session.paymentStatus(),
        session.bookingType(),
        session.mentor(),
        session.student(),
        session.subject(),
        start,
        start.plus(Duration.ofHours(1)),
        session.bufferMinutes(),
        session.price(),
        session.paymentId(),
        session.calendlyEventTypeUri(),
        Optional.empty(),
        Optional.empty(),
        session.cancelReason(),
        bookedAt,
        reschedules,
        session.isSession());
  }
}
