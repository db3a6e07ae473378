package ai.aureeture.booking.domain.imports;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.WeeklyCap;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A session as the back end before this one kept it. {@link SessionImport} says what it is here.
 *
 * @param mentorZone the IANA zone the mentor reads times in
 * @param priced false for what was given for nothing or arranged by hand
 * @param amount what the student paid or was to pay; empty where none was kept
 * @param payment the provider's payment; empty where none was kept
 * @param order the payment's order; some versions of the front end kept none
 * @param question what waits for an answer; empty when neither asks to move it
 * @param room where the two meet; empty when none was kept
 * @param createdAt when it was booked
 */
public record FormerSession(
    SessionId id,
    String mentorId,
    String mentorZone,
    Person student,
    Subject subject,
    Slot slot,
    Status status,
    PaymentStatus paymentStatus,
    boolean priced,
    Optional<Money> amount,
    Optional<PaymentId> payment,
    Optional<OrderId> order,
    Optional<Question> question,
    Optional<MeetingRoom> room,
    Instant createdAt) {
  /** A weekly cap does not keep an imported session out. */
  private static final int NO_CAP = Integer.MAX_VALUE;

  /** The former database's states, without drafts, which are no sessions yet. */
  public enum Status {
    SCHEDULED,
    ONGOING,
    COMPLETED,
    CANCELLED,
    RESCHEDULE_REQUESTED
  }

  /**
   * One of the two asked to move it.
   *
   * @param proposed where to; empty when the one who answers is to choose
   */
  public record Question(
      RequestId id, Participant by, String reason, Optional<Slot> proposed, Instant requestedAt) {

    Question withoutTime() {
      return new Question(id, by, reason, Optional.empty(), requestedAt);
    }
  }

  /** The same with a question that leaves the new time open. */
  public FormerSession withoutProposedTime() {
    return new FormerSession(
        id,
        mentorId,
        mentorZone,
        student,
        subject,
        slot,
        status,
        paymentStatus,
        priced,
        amount,
        payment,
        order,
        question.map(Question::withoutTime),
        room,
        createdAt);
  }

  /** The time that it takes in that slot: no buffer is known. */
  Reservation reserve(Slot time) {
    var zone = ZoneId.of(mentorZone);
    var monday = time.start().atZone(zone).toLocalDate().with(previousOrSame(MONDAY));
    return new Reservation(
        time,
        0,
        new WeeklyCap(
            monday.atStartOfDay(zone).toInstant(),
            monday.plusWeeks(1).atStartOfDay(zone).toInstant(),
            NO_CAP));
  }

  /**
   * Whether it was moved, completed, cancelled or refunded there after it was imported, and not
   * here, or has other notes or another recording there.
   */
  public boolean wasChangedSince(Session imported) {
    boolean isMoved = imported.reschedules().moves() == 0 && !imported.slot().equals(slot);
    boolean isCancelled =
        status == Status.CANCELLED && imported.status() != SessionStatus.CANCELLED;
    boolean isRefunded =
        paymentStatus == PaymentStatus.REFUNDED
            && imported.payment().isPresent()
            && imported.paymentStatus() == PaymentStatus.PAID;
    boolean isCompleted =
        status == Status.COMPLETED
            && imported.isStanding()
            && imported.status() != SessionStatus.COMPLETED;
    return isMoved || isCancelled || isRefunded || isCompleted || isWrittenSince(imported);
  }

  // Of an erased person's session nothing is told.
  private boolean isWrittenSince(Session imported) {
    var here = imported.subject();
    return !here.equals(Subject.ERASED)
        && (isOther(subject.notes(), here.notes())
            || isOther(subject.recordingUrl(), here.recordingUrl()));
  }

  private static boolean isOther(Optional<String> there, Optional<String> here) {
    return there.isPresent() && !there.equals(here);
  }
}
