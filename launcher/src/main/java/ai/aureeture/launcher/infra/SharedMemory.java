package ai.aureeture.launcher.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * After {@code kill -9} of the server its workers notice within moments and end; until the last has
 * gone, a new server rightly refuses the data folder.
 */
final class SharedMemory {
  private SharedMemory() {}

  static void awaitReleaseOf(Path folder) throws IOException, InterruptedException {
    Path lock = folder.resolve("postmaster.pid");
    if (!Files.exists(lock)) return;
    Instant end = Instant.now().plus(Duration.ofSeconds(5));
    while (!workersOf(folder).isEmpty() && Instant.now().isBefore(end)) Thread.sleep(20);
    workersOf(folder).forEach(ProcessHandle::destroyForcibly);
  }

  /** Orphaned processes that still work in the folder (on Linux; elsewhere the server waits). */
  private static List<ProcessHandle> workersOf(Path folder) {
    return ProcessHandle.allProcesses().filter(p -> worksIn(p.pid(), folder)).toList();
  }

  private static boolean worksIn(long pid, Path folder) {
    try {
      Path proc = Path.of("/proc/" + pid);
      return Files.readString(proc.resolve("cmdline")).startsWith("postgres: ")
          && proc.resolve("cwd").toRealPath().equals(folder.toRealPath());
    } catch (IOException | SecurityException gone) {
      return false;
    }
  }
}
