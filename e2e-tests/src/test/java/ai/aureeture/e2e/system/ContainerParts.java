package ai.aureeture.e2e.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The containers of one compose project. The engine takes a kill for an order to stay away, so what
 * was killed is started again here.
 */
record ContainerParts(String project, Set<String> killed) implements Parts {

  ContainerParts(String project) {
    this(project, ConcurrentHashMap.newKeySet());
  }

  @Override
  public void kill9(String part) {
    for (String container : containers(part)) {
      var _ = docker("kill", container);
      killed.add(container);
      var _ = docker("start", container);
    }
  }

  /** Healthy by what the image or the compose file says of it; the engine forgets it at a start. */
  @Override
  public boolean areReplaced() {
    killed.removeIf(container ->
        docker("inspect", "--format", "{{.State.Health.Status}}", container).equals("healthy"));
    return killed.isEmpty();
  }

  /** Their processes are the engine's. */
  @Override
  public Map<String, ProcessHandle> running() {
    return Map.of();
  }

  @Override
  public String bookingDatabase() {
    return requiredProperty("system.database");
  }

  @Override
  public String kafka() {
    return requiredProperty("system.kafka");
  }

  private static String requiredProperty(String property) {
    String value = System.getProperty(property);
    if (value == null) throw new IllegalStateException("-D" + property + " is not set");
    return value;
  }

  private List<String> containers(String part) {
    var ids =
        docker(
                "ps",
                "--quiet",
                "--filter",
                "label=com.docker.compose.project=" + project,
                "--filter",
                "label=com.docker.compose.service=" + part)
            .lines()
            .toList();
    if (ids.isEmpty()) throw new IllegalStateException(part + " does not run");
    return ids;
  }

  private static String docker(String... arguments) {
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
