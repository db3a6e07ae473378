package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All sessions. The only way to change one. Whatever takes a slot, first or again, is refused with
 * SLOT_TAKEN, WEEK_FULL or STUDENT_BUSY (the first that applies) when it cannot have it, however
 * many ask at once; with MENTOR_NOT_FOUND or PERSON_ERASED when one of its two people was erased
 * since it was booked.
 */
public interface Sessions {

  /**
   * Saves a new session and its events, all or nothing; refused with TOO_MANY_HOLDS when the
   * student waits for as many as they may, unpaid or unanswered, with TOO_MANY_FREE_SESSIONS when
   * they have as many free ones with the mentor as they may, with MENTOR_NOT_FOUND or PERSON_ERASED
   * when one of the two was erased after it was asked for, and with BOOKING_MISMATCH when it is
   * paid by a payment that another session has used or that goes back.
   *
   * @param asked when the student's request came
   */
  Uni<Session> add(Decision first, Instant asked);

  /** The same for a session that was asked for when it was booked. */
  default Uni<Session> add(Decision first) {
    return add(first, first.session().terms().bookedAt());
  }

  /**
   * Refused with SLOT_TAKEN when another session has that time now. Nothing is kept by it: {@link
   * #add} decides.
   */
  Uni<Void> requireFree(Session wanted);

  /**
   * Locks the session, decides, and saves the outcome with its events, all or nothing. Refused with
   * NOT_FOUND when there is none; a refusal thrown by {@code decide} leaves no trace. A payment
   * that another session has used is refused with BOOKING_MISMATCH. A request to move it is refused
   * with RATE_LIMITED when its person has made too many in 24 hours.
   *
   * @param actor who wants it
   */
  Uni<Decision> change(SessionId id, Actor actor, Function<Session, Decision> decide);

  /** Refused with NOT_FOUND when there is none. */
  Uni<Session> get(SessionId id);

  /** Whether the payment pays for a session or goes back from one. */
  Uni<Boolean> isUsed(PaymentId payment);

  /** The session that is paid by this order. */
  Uni<Optional<Session>> ofOrder(OrderId order);

  /** The hold this student has on exactly this slot, unless it has expired. */
  Uni<Optional<Session>> openHold(String studentId, String mentorId, Slot slot, Instant now);

  /** The free session, confirmed when it was booked, that this student has at exactly this slot. */
  Uni<Optional<Session>> instantFree(String studentId, String mentorId, Slot slot);

  /** The student's holds that have not expired, oldest first. */
  Uni<List<Session>> openHolds(String studentId, Instant now);
}
