package ai.aureeture.launcher;

import ai.aureeture.launcher.process.Leash;
import java.io.IOException;

/** Ctrl-C, SIGTERM or a failed start: everything is stopped in order, then the process ends. */
final class Ending {
  private final Supervisor supervisor;
  private final Leash leash;
  private final Screen screen;
  private volatile boolean begun;
  private volatile int status;

  Ending(Supervisor supervisor, Leash leash, Screen screen) {
    this.supervisor = supervisor;
    this.leash = leash;
    this.screen = screen;
  }

  void withStatus(int status) {
    this.status = status;
  }

  boolean hasBegun() {
    return begun;
  }

  /** The last thing that runs here. */
  void run() {
    begun = true;
    screen.print("");
    screen.say("Stopping");
    supervisor.stop();
    try {
      leash.release();
    } catch (IOException goneAlready) {
      // nothing to hold then
    }
    screen.say("Stopped.");
    // A JVM that ends by a signal reports it as a failure; being stopped is none.
    Runtime.getRuntime().halt(status);
  }
}
