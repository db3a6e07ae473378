package ai.aureeture.e2e.docs;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A program of a page that runs until it is closed. */
final class Example implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path output;

  /** Ends by itself after a minute, should this JVM be killed. */
  Example(String command, Path folder, Map<String, String> environment) throws IOException {
    output = Files.createTempFile(folder, "output", ".txt");
    var builder =
        new ProcessBuilder("timeout", "60", "bash", "-eu", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    process = builder.start();
  }

  /** All that it has printed once there is that word, or it has ended. */
  List<String> printedUntil(String word) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> printed().contains(word) || !process.isAlive());
    if (!printed().contains(word)) throw new AssertionError("it has ended:\n" + printed());
    return printed().lines().toList();
  }

  /** All that it has printed once it has ended. */
  String printedAtItsEnd() throws InterruptedException {
    int exit = process.waitFor();
    if (exit != 0) throw new AssertionError("exit " + exit + ":\n" + printed());
    return printed();
  }

  private String printed() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
