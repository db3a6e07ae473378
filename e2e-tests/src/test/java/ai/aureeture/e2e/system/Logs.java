package ai.aureeture.e2e.system;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the parts said, kept to find out why a journey failed. */
final class Logs {
  private Logs() {}

  static void keep(Path data, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> logs;
    try (var paths = Files.list(data.resolve("log"))) {
      logs = paths.toList();
    }
    for (Path log : logs) {
      Files.copy(log, folder.resolve(log.getFileName()), REPLACE_EXISTING);
    }
  }
}
