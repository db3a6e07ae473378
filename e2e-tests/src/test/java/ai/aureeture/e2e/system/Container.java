package ai.aureeture.e2e.system;

import static ai.aureeture.e2e.system.Docker.docker;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One container of a compose project, running or not. */
public record Container(String id, String name) {
  private static final Duration START = Duration.ofSeconds(120);

  /** All of a service of the compose project that is tested, in the order of their numbers. */
  public static List<Container> of(String service) {
    return of(System.getProperty("system.compose"), service);
  }

  public static List<Container> of(String project, String service) {
    return docker(
            "ps",
            "--all",
            "--filter",
            "label=com.docker.compose.project=" + project,
            "--filter",
            "label=com.docker.compose.service=" + service,
            "--format",
            "{{.ID}} {{.Names}}")
        .lines()
        .map(line -> line.split(" "))
        .map(words -> new Container(words[0], words[1]))
        .sorted((one, other) -> one.name.compareTo(other.name))
        .toList();
  }

  /** By SIGKILL; the engine takes it for an order to stay away. */
  public void kill() {
    var _ = docker("kill", id);
  }

  /** By SIGTERM, as long as it takes within the 30 s that compose gives it. */
  public void stop() {
    var _ = docker("stop", "--time", "30", id);
  }

  public void start() {
    var _ = docker("start", id);
  }

  /** Waits until it is {@link #isHealthy}. */
  public void awaitHealthy() {
    await(name + " is healthy").atMost(START).until(this::isHealthy);
  }

  /** By what the image or the compose file says of it; the engine forgets it at a start. */
  public boolean isHealthy() {
    return inspect("{{.State.Health.Status}}").equals("healthy");
  }

  /** The status with which its process ended last: 0 or 143 after an orderly end. */
  public int exitStatus() {
    return Integer.parseInt(inspect("{{.State.ExitCode}}"));
  }

  /** Such as {@code aureeture/gateway:dev}. */
  public String image() {
    return inspect("{{.Config.Image}}");
  }

  /** Its addresses in its networks; none while it is stopped. */
  public List<String> addresses() {
    return List.of(
        inspect("{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}").strip().split(" +"));
  }

  /** Where its first published port is reached from here. */
  public Optional<URI> published() {
    return docker("port", id)
        .lines()
        .map(line -> URI.create("http://localhost:" + line.substring(line.lastIndexOf(':') + 1)))
        .findFirst();
  }

  private String inspect(String format) {
    return docker("inspect", "--format", format, id);
  }
}
