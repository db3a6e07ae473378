package ai.aureeture.testsupport;

import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/**
 * Containers on ports that survive being stopped, for those who ask for them by {@code
 * TEST_CONTAINERS=true} and have a Docker engine.
 */
final class Docker {
  static final String POSTGRES = "postgres:17";
  static final String KAFKA = "apache/kafka:4.2.1";
  static final String MONGO = "mongo:8";

  private static final String CONTAINER = "aureeture.test.container.";

  private Docker() {}

  /** Asks once a JVM. An engine that is asked for and does not answer is an error. */
  static boolean isWanted() {
    return Boolean.parseBoolean(
        TestParts.once("aureeture.test.docker", () -> String.valueOf(wanted())));
  }

  private static boolean wanted() {
    if (!"true".equals(System.getenv("TEST_CONTAINERS"))) return false;
    if (DockerClientFactory.instance().isDockerAvailable()) return true;
    throw new IllegalStateException("TEST_CONTAINERS=true, but no Docker engine answers");
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

  /** Kills the container's process; its data stay. */
  static void kill(String name) {
    String id = System.getProperty(CONTAINER + name);
    if (id != null) DockerClientFactory.instance().client().killContainerCmd(id).exec();
  }
}
