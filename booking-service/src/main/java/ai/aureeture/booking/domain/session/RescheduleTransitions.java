package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest.Ask;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest.Status;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.session.SessionState.RescheduleRequested;
import ai.aureeture.booking.domain.session.SessionState.Scheduled;
import ai.aureeture.booking.domain.session.SessionState.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * One of the two cannot make it. One question at a time, and the session stays booked at its time
 * until there is an answer.
 */
public sealed interface RescheduleTransitions extends SessionTransitions permits Session {

  /**
   * One of the two asks to move the session; both asking for one time move it. A question whose
   * time is over does not stand in the way: it lapses.
   */
  default Decision askToMove(Ask ask, RescheduleRules rules, Instant now) {
    requireMovable(ask.by(), ask.proposed().map(Reservation::slot), rules, now);
    if (self().state() instanceof RescheduleRequested asked && asked.request().isOpen(now)) {
      return move(asked, asked.request().proposed().orElseThrow(), now);
    }
    var fee = ((Standing) self().state()).fee();
    var request = RescheduleRequest.ask(ask, self().slot(), rules, now);
    return change(now)
        .unansweredLapses()
        .state(new RescheduleRequested(fee, request))
        .emitting(new SessionEvent.RescheduleRequested(request));
  }

  /** Refuses what {@link #askToMove} would refuse, whatever the mentor's calendar says. */
  default void requireMovable(
      Participant by, Optional<Slot> proposed, RescheduleRules rules, Instant now) {
    var isScheduled =
        self().state() instanceof Scheduled || self().state() instanceof RescheduleRequested;
    if (!isScheduled || self().slot().hasStarted(now)) {
      throw new SessionRefused(
          Reason.SESSION_NOT_RESCHEDULABLE,
          "Only a scheduled session that has not started can be moved");
    }
    var open = self().openRequest(now);
    if (open.isPresent() && !open.get().isAgreedBy(by, proposed)) {
      throw new SessionRefused(
          Reason.RESCHEDULE_ALREADY_PENDING, "A request to move this session is still open");
    }
    if (open.isEmpty()) {
      requireOneMore(by, rules);
      proposed.ifPresent(this::requireOther);
    }
  }

  /**
   * The other one agrees.
   *
   * @param chosen the new time, where the request left it open
   */
  default Decision approve(
      RequestId id, Participant by, Optional<Reservation> chosen, Instant now) {
    var asked = toAnswer(id, by, now);
    var time =
        asked
            .request()
            .proposed()
            .or(() -> chosen)
            .orElseThrow(() ->
                new SessionRefused(
                    Reason.NEW_TIME_REQUIRED, "The request proposes no time: pick one"));
    requireOther(time.slot());
    return move(asked, time, now);
  }

  /** The other one does not. */
  default Decision reject(RequestId id, Participant by, Instant now) {
    return stay(toAnswer(id, by, now), Status.REJECTED, now);
  }

  /** There was no answer in time. */
  default Decision lapseRequest(Instant now) {
    return self().state() instanceof RescheduleRequested asked && !asked.request().isOpen(now)
        ? stay(asked, Status.LAPSED, now)
        : unchanged();
  }

  /** The request, as long as {@code by} may answer it; refused otherwise. */
  default RescheduleRequested toAnswer(RequestId id, Participant by, Instant now) {
    var request =
        self().requests().stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new SessionRefused(Reason.NOT_FOUND, "There is no such request"));
    if (request.by() == by) {
      throw new SessionRefused(
          Reason.NOT_YOURS_TO_ANSWER, "Only the other person can answer your request");
    }
    if (self().state() instanceof RescheduleRequested asked
        && asked.request().id().equals(id)
        && request.isOpen(now)) {
      return asked;
    }
    throw new SessionRefused(
        Reason.REQUEST_ALREADY_ANSWERED, "This request was already answered, or has expired");
  }

  private void requireOneMore(Participant by, RescheduleRules rules) {
    if (self().requestsBy(by) >= rules.mostPerSide()) {
      throw new SessionRefused(
          Reason.RESCHEDULE_LIMIT_REACHED,
          "You’ve already asked to move this session %d times".formatted(rules.mostPerSide()));
    }
  }

  private void requireOther(Slot slot) {
    if (slot.equals(self().slot())) {
      throw new SessionRefused(Reason.SLOT_TAKEN, "The session is already at this time");
    }
  }

  private Decision move(RescheduleRequested asked, Reservation to, Instant now) {
    var request = asked.request().approved(to, now);
    return change(now)
        .time(to)
        .state(new Scheduled(asked.fee()))
        .closed(Optional.of(request))
        .room(self().room().filter(MeetingRoom::movesAlong))
        .emitting(new SessionEvent.Rescheduled(request, self().slot()));
  }

  private Decision stay(RescheduleRequested asked, Status why, Instant now) {
    var request = asked.request().closed(why, now);
    return change(now)
        .state(new Scheduled(asked.fee()))
        .closed(Optional.of(request))
        .emitting(new SessionEvent.RescheduleRejected(request));
  }
}
