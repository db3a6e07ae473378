package ai.aureeture.gateway;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What an operator would be shown meanwhile. */
final class Warnings extends Handler implements AutoCloseable {
  private final Logger root = Logger.getLogger("");
  private final List<String> told = new CopyOnWriteArrayList<>();

  Warnings() {
    root.addHandler(this);
  }

  List<String> told() {
    return told;
  }

  @Override
  public void publish(LogRecord line) {
    if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
      told.add(line.getLoggerName() + ": " + line.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
  }
}
