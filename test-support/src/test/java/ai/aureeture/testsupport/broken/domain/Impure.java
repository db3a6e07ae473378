package ai.aureeture.testsupport.broken.domain;

import ai.aureeture.testsupport.broken.application.Blocking;
import java.time.Instant;

/** Reads the clock and looks outward. */
public class Impure {
  public Instant now() {
    return Instant.now();
  }

  public Blocking outward() {
    return new Blocking();
  }
}
