package ai.aureeture.booking.adapter.out.system;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** The operator's choices, from the environment. */
@ConfigMapping(prefix = "booking.policy")
interface PolicySettings {
  /** How long a student has to pay. */
  Duration holdTime();

  /** Whom a student may turn to about her money. */
  String supportContact();
}
