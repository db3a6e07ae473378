package ai.aureeture.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What the person at the keyboard sees, line by line. */
final class Screen {
  private final PrintStream out;
  private final Instant begun = Instant.now();

  Screen(PrintStream out) {
    this.out = out;
  }

  /** Something that happened, with the seconds since the start. */
  void say(String line) {
    print(
        "%6.1f s  %s".formatted(Duration.between(begun, Instant.now()).toMillis() / 1000.0, line));
  }

  synchronized void print(String text) {
    out.println(text);
    out.flush();
  }
}
