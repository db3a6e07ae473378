package ai.aureeture.notification;

import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.SessionAccepted;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionRequested;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SlotReleased;
import ai.aureeture.events.session.BookingType;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.Person;
import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.events.session.RescheduleRequest;
import ai.aureeture.events.session.Reschedules;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;

/**
 * One session of Asha Verma with Noah Kim as booking publishes it: every method is the next change
 * and answers its event.
 */
public final class SessionHistory {
  public static final Instant START = Instant.parse("2027-03-14T18:00:00Z");
  public static final String REASON = "I have to see a <doctor>";

  private static final Duration HOUR = Duration.ofHours(1);

  private final SessionEvents people;
  private final BookingType bookingType;
  private long version = 1;
  private SessionStatus status = SessionStatus.PAYMENT_PENDING;
  private PaymentStatus paymentStatus = PaymentStatus.PENDING;
  private CancelReason cancelReason;
  private Instant start = START;
  private int moves;
  private int count;
  private RescheduleRequest pending;
  private String room;
  private MeetingProvider provider;
  private final Person mentor;
  private Person student;

  private SessionHistory(SessionEvents people, BookingType bookingType) {
    this.people = people;
    this.bookingType = bookingType;
    this.mentor = new Person(people.mentorId(), "Asha Verma", people.mentorEmail(), "Asia/Kolkata");
    this.student =
        new Person(people.studentId(), "Noah Kim", people.studentEmail(), "America/New_York");
  }

  public static SessionHistory ofPaid(SessionEvents people) {
    return new SessionHistory(people, BookingType.PAID);
  }

  public static SessionHistory ofFree(SessionEvents people) {
    return new SessionHistory(people, BookingType.FREE);
  }

  /** The same history, booked for another time. */
  public SessionHistory at(Instant other) {
    start = other;
    return this;
  }

  public PaymentConfirmed paid() {
    become(SessionStatus.SCHEDULED, PaymentStatus.PAID);
    return new PaymentConfirmed(snapshot(), "pay_1", "order_1", START);
  }

  /** A Calendly room is replaced at a move. */
  public void leavesRoom() {
    room = null;
    provider = null;
  }

  /** The room for the time the session stands at; a Jitsi room stays when it moves. */
  public SessionChanged linked(String link, MeetingProvider by) {
    room = link;
    provider = by;
    version++;
    return new SessionChanged(snapshot(), SessionChange.MEETING_LINK_READY);
  }

  /**
   * @param days by how much to move; null leaves the new time to the other one
   */
  public RescheduleRequested asked(ParticipantRole role, Integer days) {
    return askedFor(role, days == null ? null : start.plus(Duration.ofDays(days)));
  }

  public RescheduleRequested askedFor(ParticipantRole role, Instant to) {
    count += role == ParticipantRole.MENTOR ? 1 : 0;
    pending =
        new RescheduleRequest(
            "request-" + version, START, role, REASON, to, to == null ? null : to.plus(HOUR), 15);
    become(SessionStatus.RESCHEDULE_REQUESTED, paymentStatus);
    return new RescheduleRequested(snapshot(), pending);
  }

  public SessionRescheduled moved() {
    var request = pending;
    var before = start;
    pending = null;
    moves++;
    start = request.newStartTime();
    become(SessionStatus.SCHEDULED, paymentStatus);
    return new SessionRescheduled(snapshot(), request, before, before.plus(HOUR));
  }

  public RescheduleRejected rejected(RejectionReason reason) {
    var request = pending;
    pending = null;
    become(SessionStatus.SCHEDULED, paymentStatus);
    return new RescheduleRejected(snapshot(), request, reason);
  }

  public SessionRequested requested(Instant lapsesAt) {
    become(SessionStatus.REQUESTED, PaymentStatus.PENDING);
    return new SessionRequested(snapshot(), lapsesAt);
  }

  public SessionAccepted accepted() {
    become(SessionStatus.SCHEDULED, PaymentStatus.PAID);
    return new SessionAccepted(snapshot());
  }

  public SessionCancelled cancelled(CancelReason reason) {
    cancelReason = reason;
    become(SessionStatus.CANCELLED, paymentStatus);
    return new SessionCancelled(snapshot(), reason);
  }

  /** The student lets go of what they asked for. */
  public SlotReleased withdrawn() {
    cancelReason = CancelReason.HOLD_RELEASED;
    become(SessionStatus.CANCELLED, paymentStatus);
    return new SlotReleased(snapshot(), cancelReason);
  }

  public PaymentRefunded refunded() {
    become(SessionStatus.CANCELLED, PaymentStatus.REFUNDED);
    return new PaymentRefunded(
        snapshot(),
        "pay_1",
        "rfnd_1",
        150000,
        "INR",
        RefundReason.REFUNDED,
        null,
        null,
        null,
        150000L);
  }

  public SessionChanged started() {
    become(SessionStatus.ONGOING, paymentStatus);
    return new SessionChanged(snapshot(), SessionChange.STARTED);
  }

  public SessionCompleted completed() {
    become(SessionStatus.COMPLETED, paymentStatus);
    return new SessionCompleted(snapshot(), start.plus(HOUR), CompletedBy.MENTOR);
  }

  /** The session republished in its current state. */
  public SessionChanged republished() {
    return new SessionChanged(snapshot(), SessionChange.RETOLD);
  }

  public PersonalDataErased studentErased() {
    student = new Person(student.id(), "Erased", "erased@invalid", student.timezone());
    version++;
    return new PersonalDataErased(snapshot(), student.id());
  }

  private void become(SessionStatus nextStatus, PaymentStatus nextPaymentStatus) {
    status = nextStatus;
    paymentStatus = nextPaymentStatus;
    version++;
  }

  private SessionSnapshot snapshot() {
    boolean asked = moves > 0 || count > 0 || pending != null;
    return new SessionSnapshot(
        people.sessionId(),
        version,
        status,
        paymentStatus,
        bookingType,
        mentor,
        student,
        "System design",
        "Planning the first job",
        start,
        start.plus(HOUR),
        15,
        bookingType == BookingType.FREE ? 0 : 150000,
        "INR",
        bookingType == BookingType.FREE ? null : "pay_1",
        null,
        room,
        provider,
        START.minus(Duration.ofDays(4)),
        asked ? new Reschedules(moves, count, pending) : null,
        cancelReason,
        null,
        null);
  }
}
