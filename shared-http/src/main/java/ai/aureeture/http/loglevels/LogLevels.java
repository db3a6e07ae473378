package ai.aureeture.http.loglevels;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;

/** The log levels that were changed while this process runs, and what they were before. */
@Singleton
class LogLevels {
  /** The logger itself is kept: the log manager forgets one that is referred to nowhere. */
  private record Change(Logger logger, Optional<Level> before) {}

  private final Map<String, Change> changes = new TreeMap<>();

  /** It tells of every change, so it has a level of its own and keeps it. */
  private final Logger own = LogContext.getLogContext().getLogger(LogLevelResource.NAME);

  LogLevels() {
    own.setLevel(Level.INFO);
  }

  /** Changed loggers and their levels. */
  synchronized Map<String, String> changed() {
    var levels = new TreeMap<String, String>();
    changes.forEach((name, change) -> levels.put(name, change.logger().getLevel().getName()));
    return levels;
  }

  /** Applies to the logger and to those below it that have no level of their own. */
  synchronized void set(String name, LogLevel level) {
    var logger = LogContext.getLogContext().getLogger(name);
    changes.putIfAbsent(name, new Change(logger, Optional.ofNullable(logger.getLevel())));
    logger.setLevel(level.level());
  }

  /** Brings the configured level back; without a change it does nothing. */
  synchronized void reset(String name) {
    var change = changes.remove(name);
    if (change != null) {
      change.logger().setLevel(change.before().orElse(null));
    }
  }
}
