package ai.aureeture.e2e.system;

import ai.aureeture.launcher.infra.Folders;
import ai.aureeture.launcher.process.ChildProcess;
import ai.aureeture.launcher.process.InstallDirectory;
import ai.aureeture.launcher.process.OrphanGuard;
import ai.aureeture.launcher.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Starts a system on an empty store for this JVM alone, and ends it however the JVM ends. */
final class OwnSystem {
  private static final Duration START = Duration.ofSeconds(150);
  private static final Duration STOP = Duration.ofSeconds(40);

  private OwnSystem() {}

  static TheSystem start() {
    try {
      Path target = Files.createDirectories(InstallDirectory.root().resolve("e2e-tests/target"));
      Path folder = Files.createTempDirectory("aureeture-e2e-");
      return start(folder, Files.writeString(target.resolve("system.log"), ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the system started", e);
    }
  }

  private static TheSystem start(Path folder, Path log) throws IOException, InterruptedException {
    Path run = Files.createDirectories(folder.resolve("run"));
    PlatformBackEnd platformBackEnd = PlatformBackEnd.start();
    TraceCollector traces = TraceCollector.start();
    var part =
        new LauncherPart(
            folder.resolve("data"),
            log,
            Ports.free(),
            Ports.free(),
            platformBackEnd.address(),
            traces.address());
    OrphanGuard guard = OrphanGuard.onAndForget(run, folder);
    long begin = System.nanoTime();
    ChildProcess launcher = ChildProcess.start(part, run, log);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(launcher, guard, folder, platformBackEnd, traces)));
    if (!launcher.awaitReady(START)) {
      throw new IllegalStateException(
          "the system did not get ready:\n" + ChildProcess.lastLines(log, 40));
    }
    System.out.printf(
        "The system was ready after %.1f s; its log is %s%n",
        (System.nanoTime() - begin) / 1e9, log);
    return new TheSystem(
        Gateways.of("http://localhost:" + part.port()),
        URI.create("http://localhost:" + part.sandboxPort()),
        new LauncherParts(ProcessHandle.of(launcher.pid()).orElseThrow()),
        Optional.of(traces),
        Optional.of(folder.resolve("data/log")));
  }

  private static void stop(
      ChildProcess launcher,
      OrphanGuard guard,
      Path folder,
      PlatformBackEnd platformBackEnd,
      TraceCollector traces) {
    try {
      launcher.stop(STOP);
      platformBackEnd.stop();
      traces.stop();
      guard.release();
      Logs.keep(folder.resolve("data"), InstallDirectory.root().resolve("e2e-tests/target/logs"));
      Folders.delete(folder);
    } catch (IOException | InterruptedException e) {
      System.err.println("The system's folder " + folder + " may be left behind: " + e);
    }
  }
}
