package ai.aureeture.e2e.system;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The containers of one compose project. The engine takes a kill for an order to stay away, so what
 * was killed is started again here.
 */
record ContainerParts(String project, Set<Container> killed) implements Parts {

  ContainerParts(String project) {
    this(project, ConcurrentHashMap.newKeySet());
  }

  @Override
  public void kill9(String part) {
    var containers = Container.of(project, part);
    if (containers.isEmpty()) throw new IllegalStateException(part + " does not run");
    for (var container : containers) {
      container.kill();
      killed.add(container);
      container.start();
    }
  }

  @Override
  public boolean areReplaced() {
    killed.removeIf(Container::isHealthy);
    return killed.isEmpty();
  }

  /** Their processes are the engine's. */
  @Override
  public Map<String, ProcessHandle> running() {
    return Map.of();
  }

  /** Only the gateway is published. */
  @Override
  public Optional<String> metricsAddress(String part) {
    return Optional.empty();
  }

  @Override
  public String bookingDatabase() {
    return requiredProperty("system.database");
  }

  @Override
  public String kafka() {
    return requiredProperty("system.kafka");
  }

  @Override
  public String mongodb() {
    return requiredProperty("system.mongodb");
  }

  private static String requiredProperty(String property) {
    String value = System.getProperty(property);
    if (value == null) throw new IllegalStateException("-D" + property + " is not set");
    return value;
  }
}
