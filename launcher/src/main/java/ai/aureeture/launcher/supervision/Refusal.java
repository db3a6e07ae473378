package ai.aureeture.launcher.supervision;

import ai.aureeture.launcher.process.ChildProcess;
import java.nio.file.Path;

/** Why the system cannot be started, for the person who starts it. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }

  /** A part ended each time it was started, before it answered once. */
  static Refusal neverReady(String part, int starts, Path log) {
    return new Refusal(
        "%s ended %d times while starting. The end of %s:%n%s"
            .formatted(part, starts, log, ChildProcess.lastLines(log, 15).indent(4)));
  }
}
