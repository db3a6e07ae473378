package ai.aureeture.http.liveness;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Ends this process with a failure status, for whatever started it to start a new one. */
@Singleton
public class ProcessExit {
  private static final int FAILURE = 1;
  private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(30);

  /** Returns at once; in a test, whose process is not ours alone, nothing follows. */
  public void begin() {
    if (LaunchMode.current() == LaunchMode.TEST) {
      return;
    }
    Quarkus.asyncExit(FAILURE);
    Thread.ofPlatform().daemon().name("process-exit").start(ProcessExit::haltAfterShutdown);
  }

  // What has failed may keep an orderly shutdown from its end.
  private static void haltAfterShutdown() {
    try {
      Thread.sleep(LONGEST_SHUTDOWN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(FAILURE);
  }
}
