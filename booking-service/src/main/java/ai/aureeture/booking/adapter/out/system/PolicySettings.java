package ai.aureeture.booking.adapter.out.system;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.OptionalInt;

/** The operator's choices, from the environment. */
@ConfigMapping(prefix = "booking.policy")
interface PolicySettings {
  /** How long a student has to pay. */
  Duration holdTime();

  /** Whom a student may turn to about her money. */
  String supportContact();

  /** How many days after a session its mentor has been paid; empty when there is no such rule. */
  OptionalInt payoutAfterDays();
}
