package ai.aureeture.e2e.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** The engine's own command; it finds the engine by {@code DOCKER_HOST}. */
final class Docker {
  private Docker() {}

  /**
   * What the command printed.
   *
   * @throws IllegalStateException when it failed
   */
  static String docker(String... arguments) {
    var command = Stream.concat(Stream.of("docker"), Stream.of(arguments)).toList();
    try {
      Process docker = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(docker.getInputStream().readAllBytes(), UTF_8).strip();
      if (docker.waitFor() == 0) return output;
      throw new IllegalStateException(String.join(" ", command) + ": " + output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
