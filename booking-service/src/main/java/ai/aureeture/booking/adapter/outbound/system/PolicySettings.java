package ai.aureeture.booking.adapter.outbound.system;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The operator's choices, from the environment. */
@ConfigMapping(prefix = "booking.policy")
interface PolicySettings {
  /** How long a student has to pay. */
  Duration holdTime();

  /** What the receipts of orders begin with that another system opens for sessions here. */
  Optional<String> adoptedReceiptPrefix();

  /** How long ago a payment of such an order may have been made to book a session. */
  Duration adoptedWithin();

  /** How often one of the two may ask to move one session. */
  int maxReschedulesPerSession();

  /** How often one person may ask to move sessions in any 24 hours. */
  int maxReschedulesPerDay();

  /** How long an answer may take, to a request to move or for a free session. */
  Duration timeToAnswer();

  /** How long after its end a session is completed by itself. */
  Duration completeAfter();

  /** Whom a student may turn to about their money. */
  String supportContact();

  /** How many days after a session its mentor has been paid; empty when there is no such rule. */
  OptionalInt payoutAfterDays();
}
