package ai.aureeture.launcher.supervision;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What the person at the keyboard sees, line by line. */
public final class Screen {
  private final PrintStream out;
  private final Instant begun = Instant.now();

  public Screen(PrintStream out) {
    this.out = out;
  }

  /** Something that happened, with the seconds since the start. */
  public void say(String line) {
    print(
        "%6.1f s  %s".formatted(Duration.between(begun, Instant.now()).toMillis() / 1000.0, line));
  }

  public synchronized void print(String text) {
    out.println(text);
    out.flush();
  }
}
