package ai.aureeture.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/** Whether a Docker engine answers, and containers on ports that survive being stopped. */
final class Docker {
  private static final String CONTAINER = "aureeture.test.container.";

  private Docker() {}

  /** Asks once a JVM; does not bother (and does not log) where there is no engine to ask. */
  static boolean answers() {
    return Boolean.parseBoolean(
        TestParts.once(
            "aureeture.test.docker",
            () ->
                String.valueOf(
                    mayBeThere() && DockerClientFactory.instance().isDockerAvailable())));
  }

  private static boolean mayBeThere() {
    return System.getenv("DOCKER_HOST") != null
        || Files.exists(Path.of("/var/run/docker.sock"))
        || Files.exists(Path.of(System.getProperty("user.home"), ".docker/run/docker.sock"))
        || Files.exists(Path.of(System.getProperty("user.home"), ".testcontainers.properties"));
  }

  /** Starts the container unless this JVM has it already, and brings back a stopped one. */
  static void ensure(String name, GenericContainer<?> container, int hostPort, int containerPort) {
    String id =
        TestParts.once(
            CONTAINER + name,
            () -> {
              container.setPortBindings(List.of(hostPort + ":" + containerPort));
              container.start();
              System.out.println(
                  "Test infrastructure: "
                      + container.getDockerImageName()
                      + " in a container on port "
                      + hostPort);
              return container.getContainerId();
            });
    var client = DockerClientFactory.instance().client();
    Boolean running = client.inspectContainerCmd(id).exec().getState().getRunning();
    if (!Boolean.TRUE.equals(running)) client.startContainerCmd(id).exec();
  }

  /** Ends the container's process at once; what it holds stays. */
  static void kill(String name) {
    String id = System.getProperty(CONTAINER + name);
    if (id != null) DockerClientFactory.instance().client().killContainerCmd(id).exec();
  }
}
