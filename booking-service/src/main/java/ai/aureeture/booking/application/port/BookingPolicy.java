package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import java.time.Duration;
import java.util.Optional;

/** The operator's choices. */
public interface BookingPolicy {

  /** How long a student has to pay. */
  Duration holdTime();

  /**
   * What the receipts of orders begin with that another system opens for sessions here; empty when
   * there is no such system.
   */
  Optional<String> adoptedReceiptPrefix();

  /** How long ago a payment of such an order may have been made to book a session. */
  Duration adoptedWithin();

  /** How often sessions may be asked to move, and how long an answer may take. */
  RescheduleRules reschedules();

  /** How long after its end a session is completed by itself. */
  Duration completeAfter();

  /** Whom a student may turn to about their money. */
  String supportContact();

  /**
   * How long after a session the operator has paid the mentor for it. Empty when that is not set:
   * no other source tells of a payout, so none is shown.
   */
  Optional<Duration> payoutAfter();
}
