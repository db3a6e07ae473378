package ai.aureeture.notification;

import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.session.BookingType;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.Person;
import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.SessionStatus;
import java.time.Instant;
import java.util.UUID;

/** Events of one session of Asha Verma with Noah Kim; every case has its own people. */
public record SessionEvents(String sessionId, String mentorId, String studentId) {
  public static final String LINK = "https://meet.example/room-1";

  public static SessionEvents oneSession() {
    var mark = UUID.randomUUID().toString().substring(0, 8);
    return new SessionEvents(UUID.randomUUID().toString(), "user_m_" + mark, "user_s_" + mark);
  }

  /** The confirmation of a session whose student has an address without proof. */
  public PaymentConfirmed confirmedWithoutProofOfAddress() {
    var base = snapshot(2, SessionStatus.SCHEDULED, PaymentStatus.PAID);
    var noah = base.student();
    var unverified = new Person(noah.id(), noah.name(), noah.email(), noah.timezone(), false, null);
    return new PaymentConfirmed(with(base, unverified, null), "pay_1", "order_1", at(5));
  }

  private static SessionSnapshot with(SessionSnapshot base, Person student, String link) {
    return new SessionSnapshot(
        base.sessionId(),
        base.version(),
        base.status(),
        base.paymentStatus(),
        base.bookingType(),
        base.mentor(),
        student,
        base.title(),
        base.description(),
        base.startTime(),
        base.endTime(),
        base.bufferMinutes(),
        base.amountMinor(),
        base.currency(),
        base.paymentId(),
        base.calendlyEventTypeUri(),
        link,
        link == null ? null : MeetingProvider.JITSI,
        base.createdAt(),
        base.reschedules(),
        base.cancelReason(),
        base.isSession(),
        base.standing());
  }

  /** Another session of the same two. */
  public SessionEvents another() {
    return new SessionEvents(UUID.randomUUID().toString(), mentorId, studentId);
  }

  public String mentorEmail() {
    return mentorId + "@example.com";
  }

  public String studentEmail() {
    return studentId + "@example.com";
  }

  public PaymentConfirmed confirmed() {
    return new PaymentConfirmed(
        snapshot(2, SessionStatus.SCHEDULED, PaymentStatus.PAID), "pay_1", "order_1", at(5));
  }

  public SessionChanged linkReady() {
    var session = snapshot(3, SessionStatus.SCHEDULED, PaymentStatus.PAID);
    return new SessionChanged(
        with(session, session.student(), LINK), SessionChange.MEETING_LINK_READY);
  }

  public PaymentRefunded refunded(RefundReason reason) {
    var snapshot =
        reason == RefundReason.SURPLUS
            ? snapshot(4, SessionStatus.SCHEDULED, PaymentStatus.PAID)
            : snapshot(4, SessionStatus.CANCELLED, PaymentStatus.REFUNDED);
    return new PaymentRefunded(
        snapshot, "pay_1", "rfnd_1", 150000, "INR", reason, null, null, null, 150000L);
  }

  public SessionSnapshot snapshot(long version, SessionStatus status, PaymentStatus paymentStatus) {
    return new SessionSnapshot(
        sessionId,
        version,
        status,
        paymentStatus,
        BookingType.PAID,
        new Person(mentorId, "Asha Verma", mentorEmail(), "Asia/Kolkata"),
        new Person(studentId, "Noah Kim", studentEmail(), "America/New_York"),
        "System design",
        "Planning the first job",
        Instant.parse("2027-03-14T18:00:00Z"),
        Instant.parse("2027-03-14T19:00:00Z"),
        15,
        150000,
        "INR",
        "pay_1",
        null,
        null,
        null,
        at(0),
        null,
        null,
        null,
        null);
  }

  private static Instant at(int minute) {
    return Instant.parse("2027-03-10T09:00:00Z").plusSeconds(minute * 60L);
  }
}
