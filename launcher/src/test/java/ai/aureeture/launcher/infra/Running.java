package ai.aureeture.launcher.infra;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.process.ChildProcess;
import ai.aureeture.launcher.process.OrphanGuard;
import ai.aureeture.launcher.process.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A part under test, which can be killed and started again. */
final class Running implements AutoCloseable {
  private final Part part;
  private final Path folder;
  private final OrphanGuard guard;
  private ChildProcess process;

  Running(Part part, Path folder) throws IOException, InterruptedException {
    this.part = part;
    this.folder = folder;
    this.guard = OrphanGuard.on(folder.resolve("run"));
    start();
  }

  void killAndStartAgain() throws IOException, InterruptedException {
    kill();
    start();
  }

  void kill() throws IOException, InterruptedException {
    process.kill();
  }

  long pid() {
    return process.pid();
  }

  void start() throws IOException, InterruptedException {
    part.prepare();
    Path log = folder.resolve("log");
    process = ChildProcess.start(part, folder.resolve("run"), log);
    boolean ready = process.awaitReady(Duration.ofSeconds(60));
    assertTrue(ready, () -> ChildProcess.lastLines(log, 30));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.stop(Duration.ofSeconds(20));
    guard.release();
  }
}
