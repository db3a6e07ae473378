package ai.aureeture.http.liveness;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Ends a process that stays down by its own liveness checks. A messaging channel that has failed
 * never comes back in its process, and its check stays down; a new process has new channels.
 */
@Singleton
class LivenessWatchdog {
  private static final Logger LOG = Logger.getLogger(LivenessWatchdog.class);
  private static final int DOWN_LIMIT = 3;

  private final SmallRyeHealthReporter health;
  private final ProcessExit exit;
  private final Duration checkEvery;
  private Thread thread;

  LivenessWatchdog(
      SmallRyeHealthReporter health,
      ProcessExit exit,
      @ConfigProperty(name = "aureeture.liveness.check-every") Duration checkEvery) {
    this.health = health;
    this.exit = exit;
    this.checkEvery = checkEvery;
  }

  void start(@Observes StartupEvent started) {
    thread = Thread.ofPlatform().daemon().name("liveness-watchdog").start(this::watch);
  }

  void stop(@Observes ShutdownEvent shutdown) {
    if (thread != null) {
      thread.interrupt();
    }
  }

  private void watch() {
    try {
      for (int down = 0; down < DOWN_LIMIT; ) {
        Thread.sleep(checkEvery);
        down = isDown() ? down + 1 : 0;
      }
    } catch (InterruptedException shutdown) {
      return;
    }
    LOG.errorf(
        "A liveness check stays down; this process ends: %s", health.getLiveness().getPayload());
    exit.begin();
  }

  private boolean isDown() {
    try {
      return health.getLiveness().isDown();
    } catch (RuntimeException notChecked) {
      LOG.debug("Liveness cannot be checked", notChecked);
      return false;
    }
  }
}
