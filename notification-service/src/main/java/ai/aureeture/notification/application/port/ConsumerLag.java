package ai.aureeture.notification.application.port;

import io.smallrye.mutiny.Uni;

/** What was told while this service was not there to hear it. */
public interface ConsumerLag {

  /** Whether all of booking's events that were waiting when this process began are taken in. */
  Uni<Boolean> isTakenIn();
}
