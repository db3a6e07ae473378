package ai.aureeture.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects of one overlay. */
record Manifests(List<JsonNode> objects) {

  Stream<JsonNode> ofKind(String kind) {
    return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
  }

  Optional<JsonNode> find(String kind, String name) {
    return ofKind(kind).filter(object -> nameOf(object).equals(name)).findFirst();
  }

  JsonNode get(String kind, String name) {
    return find(kind, name)
        .orElseThrow(() -> new AssertionError("there is no %s %s".formatted(kind, name)));
  }

  Set<String> names(String kind) {
    return ofKind(kind).map(Manifests::nameOf).collect(Collectors.toSet());
  }

  /** The parts of the table that this overlay deploys. */
  List<Part> parts() {
    var deployed = names("Deployment");
    return Parts.all().stream().filter(part -> deployed.contains(part.name())).toList();
  }

  List<Part> jobs() {
    var deployed = names("Job");
    return Parts.jobs().stream().filter(job -> deployed.contains(job.name())).toList();
  }

  /** The parts and the jobs. */
  List<Workload> workloads() {
    return Stream.concat(
            parts().stream().map(part -> get("Deployment", part.name())),
            jobs().stream().map(job -> get("Job", job.name())))
        .map(object -> new Workload(this, object))
        .toList();
  }

  static String nameOf(JsonNode object) {
    return object.at("/metadata/name").asText();
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static List<String> texts(JsonNode array) {
    return each(array).map(JsonNode::asText).toList();
  }
}
