package ai.aureeture.launcher.supervision;

import ai.aureeture.launcher.process.OrphanGuard;
import java.io.IOException;

/** Ctrl-C, SIGTERM or a failed start: everything is stopped in order, then the process ends. */
public final class ShutdownHook {
  private final Supervisor supervisor;
  private final OrphanGuard guard;
  private final Screen screen;
  private volatile boolean begun;
  private volatile int status;

  public ShutdownHook(Supervisor supervisor, OrphanGuard guard, Screen screen) {
    this.supervisor = supervisor;
    this.guard = guard;
    this.screen = screen;
  }

  public void withStatus(int status) {
    this.status = status;
  }

  public boolean hasBegun() {
    return begun;
  }

  /** The last thing that runs here. */
  public void run() {
    begun = true;
    screen.print("");
    screen.say("Stopping");
    supervisor.stop();
    try {
      guard.release();
    } catch (IOException goneAlready) {
      // nothing to hold then
    }
    screen.say("Stopped.");
    // A JVM that ends by a signal reports it as a failure; being stopped is none.
    Runtime.getRuntime().halt(status);
  }
}
