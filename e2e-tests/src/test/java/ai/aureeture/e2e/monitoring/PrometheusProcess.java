package ai.aureeture.e2e.monitoring;

import ai.aureeture.launcher.infra.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program {@code prometheus} of this machine, on loopback and in a folder of its own. */
record PrometheusProcess(Process shell, Path folder) implements AutoCloseable {
  // Its end of the pipe is closed when this JVM is gone, however it went.
  private static final String UNTIL_INPUT_ENDS = "\"$@\" & read -r _; kill $!; wait $!";

  /** What is on {@code PATH}. */
  static Optional<Path> program() {
    return Pattern.compile(":")
        .splitAsStream(System.getenv("PATH"))
        .map(folder -> Path.of(folder, "prometheus"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it on the {@code prometheus.yml} of that folder, which is removed at the end. */
  static PrometheusProcess start(Path folder, int port) throws IOException {
    var shell =
        new ProcessBuilder(
                "sh",
                "-c",
                UNTIL_INPUT_ENDS,
                "sh",
                program().orElseThrow().toString(),
                "--config.file=prometheus.yml",
                "--storage.tsdb.path=data",
                "--web.listen-address=127.0.0.1:" + port,
                "--log.level=warn")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    return new PrometheusProcess(shell, folder);
  }

  /** What it complained of. */
  String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      shell.getOutputStream().close();
      if (!shell.waitFor(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("prometheus does not end: " + log());
      }
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
