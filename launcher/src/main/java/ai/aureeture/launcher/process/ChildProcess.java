package ai.aureeture.launcher.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A part that was started. Its process id stands in a file, so that the {@link OrphanGuard}, a
 * later start and another class loader find it again.
 */
public final class ChildProcess {
  private final Part part;
  private final ProcessHandle process;

  private ChildProcess(Part part, ProcessHandle process) {
    this.part = part;
    this.process = process;
  }

  /** Starts the part; its output is added to {@code log}. */
  public static ChildProcess start(Part part, Path runFolder, Path log) throws IOException {
    List<String> command = new ArrayList<>(ProcessSession.prefix());
    command.addAll(part.command());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(part.environment());
    Process process = builder.start();
    try {
      PidFile.of(runFolder, part.name()).write(process.pid());
    } catch (IOException unknownToOthers) {
      process.destroyForcibly();
      throw unknownToOthers;
    }
    return new ChildProcess(part, process.toHandle());
  }

  /** The part's process as its pid file names it, when it is still that part. */
  public static Optional<ChildProcess> running(Part part, Path runFolder) {
    return PidFile.of(runFolder, part.name()).process().map(p -> new ChildProcess(part, p));
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public Part part() {
    return part;
  }

  /** Waits until the part answers; false when it ended or the time is over. */
  public boolean awaitReady(Duration patience) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (Instant.now().isBefore(end)) {
      if (part.isReady()) return true;
      if (!isAlive()) return false;
      Thread.sleep(50);
    }
    return false;
  }

  /** Asks the part to end and waits; ends it by force when it takes longer than that. */
  public void stop(Duration patience) throws InterruptedException {
    Signals.send(part.stopSignal(), process.pid());
    if (!awaitExit(patience)) kill();
  }

  /** Ends it as {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!awaitExit(Duration.ofSeconds(10))) {
      throw new IllegalStateException(part.name() + " (" + pid() + ") does not end");
    }
  }

  /** Waits for its end; false when the time is over. */
  public boolean awaitExit(Duration patience) throws InterruptedException {
    try {
      ProcessHandle ended = process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return !ended.isAlive();
    } catch (TimeoutException stillRunning) {
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The log's last lines, for a person who wants to know why. */
  public static String lastLines(Path log, int count) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    } catch (IOException unreadable) {
      return "";
    }
  }
}
