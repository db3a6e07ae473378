package ai.aureeture.http.loglevels;

import ai.aureeture.http.problems.Problem;
import java.util.Arrays;
import org.jboss.logmanager.Level;
import org.jspecify.annotations.Nullable;

/** How much a logger says. */
enum LogLevel {
  ERROR(Level.ERROR),
  WARN(Level.WARN),
  INFO(Level.INFO),
  DEBUG(Level.DEBUG);

  private final Level level;

  LogLevel(Level level) {
    this.level = level;
  }

  Level level() {
    return level;
  }

  static LogLevel of(@Nullable String name) {
    return Arrays.stream(values())
        .filter(level -> level.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("level", "must be ERROR, WARN, INFO or DEBUG"));
  }
}
