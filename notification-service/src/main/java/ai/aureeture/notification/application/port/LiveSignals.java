package ai.aureeture.notification.application.port;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.domain.live.LiveSignal;
import io.smallrye.mutiny.Uni;

/** Reaches every replica of this service. */
public interface LiveSignals {

  /** Completes once the signal cannot be lost. Fails with {@link Unavailable}. */
  Uni<Void> send(LiveSignal signal);
}
