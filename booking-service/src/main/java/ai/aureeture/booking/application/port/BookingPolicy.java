package ai.aureeture.booking.application.port;

import java.time.Duration;

/** The operator's choices. */
public interface BookingPolicy {

  /** How long a student has to pay. */
  Duration holdTime();

  /** Whom a student may turn to about her money. */
  String supportContact();
}
