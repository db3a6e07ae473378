package ai.aureeture.launcher.process;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.infra.MongoStandIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanGuardIT {
  @TempDir Path folder;

  @Test
  void child_processes_end_with_a_killed_jvm() throws Exception {
    Path data = folder.resolve("data");
    var part = new MongoStandIn(data.resolve("mongodb"), Ports.free());
    Process owner =
        new ProcessBuilder(
                InstallDirectory.java(),
                "-cp",
                System.getProperty("java.class.path"),
                Owner.class.getName(),
                data.toString(),
                String.valueOf(part.port()))
            .inheritIO()
            .start();
    ProcessHandle process = await(part, data);
    assertTrue(owner.destroyForcibly().waitFor(60, TimeUnit.SECONDS));
    assertFalse(process.onExit().get(60, TimeUnit.SECONDS).isAlive());
    for (int i = 0; Files.exists(data) && i < 1200; i++) Thread.sleep(50);
    assertFalse(Files.exists(data));
  }

  private static ProcessHandle await(Part part, Path data) throws InterruptedException {
    Optional<ChildProcess> child = Optional.empty();
    for (int i = 0; i < 1200 && child.isEmpty(); i++) {
      Thread.sleep(50);
      // It may be ready before its owner has written down who it is.
      if (part.isReady()) child = ChildProcess.running(part, data.resolve("run"));
    }
    return ProcessHandle.of(child.orElseThrow().pid()).orElseThrow();
  }

  /** Starts a part and waits for its own end. */
  static final class Owner {
    private Owner() {}

    public static void main(String[] arguments) throws Exception {
      Path data = Path.of(arguments[0]);
      OrphanGuard guard = OrphanGuard.onAndForget(data.resolve("run"), data);
      var part = new MongoStandIn(data.resolve("mongodb"), Integer.parseInt(arguments[1]));
      part.prepare();
      ChildProcess child = ChildProcess.start(part, data.resolve("run"), data.resolve("log"));
      if (child.awaitReady(Duration.ofSeconds(60))) Thread.sleep(60_000);
      guard.release();
    }
  }
}
