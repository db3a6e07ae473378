package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.SessionState.Completed;
import ai.aureeture.booking.domain.session.SessionState.Held;
import ai.aureeture.booking.domain.session.SessionState.Lost;
import ai.aureeture.booking.domain.session.SessionState.Refunded;
import ai.aureeture.booking.domain.session.SessionState.Released;
import ai.aureeture.booking.domain.session.SessionState.Requested;
import ai.aureeture.booking.domain.session.SessionState.Standing;
import java.time.Instant;

/**
 * One of the two has their data erased. That the session took place, and what was paid, stays, as
 * the law on bookkeeping asks; who it was and what they wrote does not.
 */
public sealed interface ErasureTransitions extends SessionTransitions permits Session {

  /**
   * That person's name, address and reasons go, and with them all that was written of the session:
   * it tells of both. Erased again, only what was written since then goes.
   */
  default Decision erased(String personId, Instant now) {
    var terms = self().terms().erased(personId);
    boolean isErased = terms.equals(self().terms()) && self().subject().equals(Subject.ERASED);
    if (isErased || !terms.includes(personId)) {
      return unchanged();
    }
    requireClosed(now);
    return change(now)
        .terms(terms)
        .subject(Subject.ERASED)
        .reschedules(
            self()
                .reschedules()
                .erased(participant -> terms.person(participant).id().equals(personId)))
        .emitting(new SessionEvent.PersonalDataErased(personId));
  }

  /** Refuses while the two are still needed: they will meet, or one is owed money. */
  default void requireClosed(Instant now) {
    if (isOpen(now) || self().pendingRequest().isPresent() || owesMoney()) {
      throw new SessionRefused(
          Reason.SESSIONS_STILL_OPEN,
          "A session is still to come, a booking waits for payment or answer, or money is due");
    }
  }

  private boolean isOpen(Instant now) {
    return switch (self().state()) {
      case Held _, Requested _ -> true;
      case Completed _, Released _, Lost _, Refunded _ -> false;
      case Standing _ -> !self().slot().isOver(now);
    };
  }

  private boolean owesMoney() {
    var refunds = self().refunds();
    return refunds.hasReversed()
        || refunds.all().stream().anyMatch(refund -> refund.state() != Refund.State.DONE);
  }
}
