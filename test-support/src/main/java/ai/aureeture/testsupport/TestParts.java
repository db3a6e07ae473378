package ai.aureeture.testsupport;

import ai.aureeture.launcher.process.ChildProcess;
import ai.aureeture.launcher.process.OrphanGuard;
import ai.aureeture.launcher.process.Part;
import ai.aureeture.launcher.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The processes a test JVM has started. Quarkus loads this class several times in one JVM, so what
 * has to be known everywhere stands in system properties and files. The orphan guard ends the
 * processes and removes their data when the JVM is gone, however it went.
 */
final class TestParts {
  private static final String FOLDER = "aureeture.test.folder";

  private TestParts() {}

  /** Where this JVM's processes keep what they hold. */
  static Path folder() {
    return Path.of(once(FOLDER, TestParts::newFolder));
  }

  /** What the part prints. */
  static Path log(Part part) {
    return folder().resolve(part.name() + ".log");
  }

  /** The same port for one name as long as this JVM lives. */
  static int port(String name) {
    return Integer.parseInt(
        once("aureeture.test.port." + name, () -> String.valueOf(Ports.free())));
  }

  /** A value that is made once in this JVM. */
  static String once(String property, Supplier<String> first) {
    synchronized (System.class) {
      String known = System.getProperty(property);
      if (known != null) return known;
      String made = first.get();
      System.setProperty(property, made);
      return made;
    }
  }

  /** Starts the part unless it runs, and waits until it answers. */
  static void ensure(Part part, String description) {
    synchronized (System.class) {
      try {
        if (ChildProcess.running(part, run()).isPresent()) return;
        part.prepare();
        Path log = log(part);
        ChildProcess process = ChildProcess.start(part, run(), log);
        if (!process.awaitReady(Duration.ofSeconds(60))) {
          throw new IllegalStateException(
              part.name() + " does not start:\n" + ChildProcess.lastLines(log, 30));
        }
        System.out.println("Test infrastructure: " + description + " on port " + part.port());
      } catch (IOException e) {
        throw new IllegalStateException(part.name() + " does not start", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(part.name() + " does not start", e);
      }
    }
  }

  /** Kills the part, as {@code kill -9} does; its data stay. */
  static void kill(Part part) {
    try {
      var process = ChildProcess.running(part, run());
      if (process.isPresent()) process.get().kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(part.name() + " does not end", e);
    }
  }

  private static Path run() {
    return folder().resolve("run");
  }

  private static String newFolder() {
    try {
      Path parent = Path.of("target/test-infrastructure").toAbsolutePath();
      Files.createDirectories(parent);
      Path folder = Files.createTempDirectory(parent, ProcessHandle.current().pid() + "-");
      OrphanGuard tied = OrphanGuard.onAndForget(folder.resolve("run"), folder);
      return folder.toString();
    } catch (IOException e) {
      throw new IllegalStateException("no folder for the test infrastructure", e);
    }
  }
}
