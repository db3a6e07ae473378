package ai.aureeture.notification;

import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.Person;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequest;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.Reschedules;
import ai.aureeture.events.SessionAccepted;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionRequested;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SessionSnapshot;
import java.time.Duration;
import java.time.Instant;

/**
 * One session of Asha Verma with Noah Kim through its whole life, told as booking tells it: every
 * method is the next thing that happens, and answers its event.
 */
public final class Life {
  public static final Instant START = Instant.parse("2027-03-14T18:00:00Z");
  public static final String REASON = "I have to see a <doctor>";

  private static final Duration HOUR = Duration.ofHours(1);

  private final Told people;
  private final String bookingType;
  private long version = 1;
  private String status = "payment_pending";
  private String paymentStatus = "pending";
  private String cancelReason;
  private Instant start = START;
  private int moves;
  private int count;
  private RescheduleRequest pending;
  private String room;
  private final Person mentor;
  private Person student;

  private Life(Told people, String bookingType) {
    this.people = people;
    this.bookingType = bookingType;
    this.mentor = new Person(people.mentorId(), "Asha Verma", people.mentorEmail(), "Asia/Kolkata");
    this.student =
        new Person(people.studentId(), "Noah Kim", people.studentEmail(), "America/New_York");
  }

  public static Life ofPaid(Told people) {
    return new Life(people, "paid");
  }

  public static Life ofFree(Told people) {
    return new Life(people, "free");
  }

  /** The same life, booked for another time. */
  public Life at(Instant other) {
    start = other;
    return this;
  }

  public PaymentConfirmed paid() {
    become("scheduled", "paid");
    return new PaymentConfirmed(snapshot(), "pay_1", "order_1", START);
  }

  /** The room for the time the session stands at; a Jitsi room stays when it moves. */
  public MeetingLinkReady linked(String link, String provider) {
    return new MeetingLinkReady(snapshot(), link, provider, null, null);
  }

  /** Booking has taken the room into its session. */
  public void keepsRoom(String link) {
    room = link;
    version++;
  }

  /**
   * @param days by how much to move; null leaves the new time to the other one
   */
  public RescheduleRequested asked(String role, Integer days) {
    return askedFor(role, days == null ? null : start.plus(Duration.ofDays(days)));
  }

  public RescheduleRequested askedFor(String role, Instant to) {
    count += role.equals("mentor") ? 1 : 0;
    pending =
        new RescheduleRequest(
            "request-" + version, START, role, REASON, to, to == null ? null : to.plus(HOUR), 15);
    become("reschedule_requested", paymentStatus);
    return new RescheduleRequested(snapshot(), pending);
  }

  public SessionRescheduled moved() {
    var request = pending;
    var before = start;
    pending = null;
    moves++;
    start = request.newStartTime();
    become("scheduled", paymentStatus);
    return new SessionRescheduled(snapshot(), request, before, before.plus(HOUR));
  }

  public RescheduleRejected rejected(String reason) {
    var request = pending;
    pending = null;
    become("scheduled", paymentStatus);
    return new RescheduleRejected(snapshot(), request, reason);
  }

  public SessionRequested requested(Instant lapsesAt) {
    become("requested", "pending");
    return new SessionRequested(snapshot(), lapsesAt);
  }

  public SessionAccepted accepted() {
    become("scheduled", "paid");
    return new SessionAccepted(snapshot());
  }

  public SessionCancelled cancelled(String reason) {
    cancelReason = reason;
    become("cancelled", paymentStatus);
    return new SessionCancelled(snapshot(), reason);
  }

  public PaymentRefunded refunded() {
    become("cancelled", "refunded");
    return new PaymentRefunded(
        snapshot(), "pay_1", "rfnd_1", 150000, "INR", cancelReason, null, null);
  }

  public SessionChanged started() {
    become("ongoing", paymentStatus);
    return new SessionChanged(snapshot(), "started");
  }

  public SessionCompleted completed() {
    become("completed", paymentStatus);
    return new SessionCompleted(snapshot(), start.plus(HOUR), "mentor");
  }

  /** Told again as it stands. */
  public SessionChanged retold() {
    return new SessionChanged(snapshot(), "retold");
  }

  public PersonalDataErased studentErased() {
    student = new Person(student.id(), "Erased", "erased@invalid", student.timezone());
    version++;
    return new PersonalDataErased(snapshot(), student.id());
  }

  private void become(String nextStatus, String nextPaymentStatus) {
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
        bookingType.equals("free") ? 0 : 150000,
        "INR",
        bookingType.equals("free") ? null : "pay_1",
        null,
        room,
        room == null ? null : "jitsi",
        START.minus(Duration.ofDays(4)),
        asked ? new Reschedules(moves, count, pending) : null,
        cancelReason);
  }
}
