package ai.aureeture.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ctrl-C reaches every process of the terminal's group; parts are put in a session of their own, so
 * that the launcher can stop them in order.
 */
final class ProcessSession {
  private ProcessSession() {}

  static List<String> prefix() {
    return find("setsid")
        .map(List::of)
        .or(() ->
            find("perl").map(perl -> List.of(perl, "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV")))
        .orElse(List.of());
  }

  private static Optional<String> find(String tool) {
    return Stream.of("/usr/bin/", "/bin/", "/usr/local/bin/")
        .map(folder -> folder + tool)
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst();
  }
}
