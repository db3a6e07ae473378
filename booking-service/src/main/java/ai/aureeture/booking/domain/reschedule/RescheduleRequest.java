package ai.aureeture.booking.domain.reschedule;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.Slot;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the two people asks to move the session and says why. The session stays where it is until
 * the other one answers; a proposed time is kept free for it meanwhile. What is not answered in
 * time is a no.
 *
 * @param proposed where to; empty when the one who answers is to choose
 * @param lapsesAt when it is too late to answer
 */
public record RescheduleRequest(
    RequestId id,
    Participant by,
    String reason,
    Optional<Reservation> proposed,
    Instant requestedAt,
    Instant lapsesAt,
    Status status,
    Optional<Instant> answeredAt) {

  public enum Status {
    PENDING,
    APPROVED,
    REJECTED,
    /** There was no answer in time, or the session went on without one. */
    LAPSED
  }

  /**
   * A new question, about a session at {@code current}. It ends when the session begins, and when
   * the time it proposes does: a session cannot move to the past.
   */
  public static RescheduleRequest ask(Ask ask, Slot current, RescheduleRules rules, Instant now) {
    var lapsesAt =
        Stream.concat(
                Stream.of(now.plus(rules.timeToAnswer()), current.start()),
                ask.proposed().stream().map(time -> time.slot().start()))
            .min(Instant::compareTo)
            .orElseThrow();
    return new RescheduleRequest(
        ask.id(),
        ask.by(),
        ask.reason(),
        ask.proposed(),
        now,
        lapsesAt,
        Status.PENDING,
        Optional.empty());
  }

  /** Whether it can still be answered. */
  public boolean isOpen(Instant now) {
    return status == Status.PENDING && now.isBefore(lapsesAt);
  }

  /** Whether the other side asks for the very same time: then both want it. */
  public boolean isAgreedBy(Participant participant, Optional<Slot> asked) {
    return participant != by && asked.isPresent() && asked.equals(proposed.map(Reservation::slot));
  }

  public RescheduleRequest approved(Reservation time, Instant now) {
    return new RescheduleRequest(
        id,
        by,
        reason,
        Optional.of(time),
        requestedAt,
        lapsesAt,
        Status.APPROVED,
        Optional.of(now));
  }

  public RescheduleRequest closed(Status as, Instant now) {
    return new RescheduleRequest(
        id, by, reason, proposed, requestedAt, lapsesAt, as, Optional.of(now));
  }

  public RescheduleRequest erased() {
    return new RescheduleRequest(
        id, by, "Erased", proposed, requestedAt, lapsesAt, status, answeredAt);
  }

  /** What the asking person says. */
  public record Ask(RequestId id, Participant by, String reason, Optional<Reservation> proposed) {}
}
