package ai.aureeture.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The table of all parts. */
final class Parts {
  private static final JsonNode TABLE =
      Project.yaml(Project.text("deployment-tests/src/test/resources/parts.yaml")).getFirst();

  private Parts() {}

  static List<Part> all() {
    return rows("parts");
  }

  /** What runs once, and ends. */
  static List<Part> jobs() {
    return rows("jobs");
  }

  private static List<Part> rows(String section) {
    return TABLE.path(section).properties().stream()
        .map(entry -> new Part(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Those that run wherever the system is deployed. */
  static List<Part> ofProduct() {
    return all().stream().filter(part -> !part.isSandbox()).toList();
  }

  static List<Part> services() {
    return all().stream().filter(Part::isService).toList();
  }

  static Part named(String name) {
    return all().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
  }

  static boolean isAt(String name, String port) {
    return all().stream()
        .anyMatch(part -> part.name().equals(name) && port.equals("" + part.port()));
  }

  static boolean mayCall(Part caller, String called) {
    return caller.calls().contains(called) || named(called).calledBy().contains(caller.name());
  }

  static Map<String, Store> stores() {
    return TABLE.path("stores").properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Store.of(entry.getValue())));
  }

  /** Those that may be reached from other namespaces, by the namespace. */
  static Map<String, List<String>> namespaces() {
    return TABLE.path("namespaces").properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Manifests.texts(entry.getValue())));
  }

  static Set<String> frameworkVariables() {
    return StreamSupport.stream(TABLE.path("frameworkVariables").spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  static Set<String> topics() {
    return services().stream().flatMap(part -> part.writes().stream()).collect(Collectors.toSet());
  }

  /** Those from which a message may become a dead letter. */
  static Set<String> topicsThatAreRead() {
    return services().stream().flatMap(part -> part.reads().stream()).collect(Collectors.toSet());
  }

  static Set<String> deadLetterTopics() {
    return services().stream()
        .flatMap(part -> part.deadLetterTopics().stream())
        .collect(Collectors.toSet());
  }

  /** The pods of a store: one label that all of them have. */
  record Store(int port, Map<String, String> labels) {
    private static Store of(JsonNode row) {
      var label = row.path("label").asText().split("=");
      return new Store(row.path("port").asInt(), Map.of(label[0], label[1]));
    }
  }
}
