package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Delivery.Held;
import ai.aureeture.notification.domain.mails.Delivery.Sent;
import ai.aureeture.notification.domain.mails.Delivery.Waiting;
import ai.aureeture.notification.domain.mails.Delivery.Withdrawn;
import java.time.Instant;

/** A mail is tried until the provider takes it, or it is given up or withdrawn. */
public sealed interface DeliveryTransitions extends MailTransitions permits Mail {

  /** A process has taken it up for sending. */
  default Mail taken() {
    return self().delivery() instanceof Waiting ? self().counted(self().attempts() + 1) : self();
  }

  /**
   * The provider took what was {@code posted}, which may be an older wording than this one.
   *
   * @param messageId the provider's own id
   */
  default Mail sent(Mail posted, String messageId, Instant now) {
    boolean settled = !posted.awaitsLink();
    return self().delivery() instanceof Waiting
        ? self().with(new Sent(now, messageId, settled))
        : self();
  }

  /** An attempt failed; there will be another. */
  default Mail postponed(Instant until) {
    return self().delivery() instanceof Waiting ? self().with(new Waiting(until)) : self();
  }

  /** Nothing is wrong with this mail, but none goes out for now: the attempt does not count. */
  default Mail heldUp(Instant until) {
    return self().delivery() instanceof Waiting ? self().uncounted().postponed(until) : self();
  }

  /** There is no hope left for it. */
  default Mail givenUp(String reason, Instant now) {
    return self().delivery() instanceof Waiting
        ? self().with(new GivenUp(now, self().attempts(), reason, false))
        : self();
  }

  /** The provider could not deliver what it had taken. */
  default Mail bounced(String reason, Instant now) {
    return self().delivery() instanceof Sent
        ? self().with(new GivenUp(now, self().attempts(), reason, false))
        : self();
  }

  /** Booking knows that it was given up. */
  default Mail announced() {
    return self().delivery() instanceof GivenUp(var at, var tried, var reason, _)
        ? self().with(new GivenUp(at, tried, reason, true))
        : self();
  }

  /**
   * What it says does not hold any more, or its reader does not want to be known here: not sent.
   */
  default Mail withdrawn(Instant now) {
    return self().delivery() instanceof Waiting || self().delivery() instanceof Held
        ? self().with(new Withdrawn(now))
        : self().linkSettled();
  }
}
