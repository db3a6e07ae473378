package ai.aureeture.images;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an engine reads of an image before it runs it, as far as ours say it. */
record ImageConfig(
    Map<String, String> environment,
    Map<String, String> labels,
    Set<String> ports,
    Set<String> volumes,
    String user,
    String workingDirectory,
    List<String> entrypoint) {

  /** Of the JSON document of an image: {@code config} in the image specification of the OCI. */
  static ImageConfig of(JsonNode config) {
    var environment = new TreeMap<String, String>();
    for (JsonNode variable : config.path("Env")) {
      var parts = variable.asText().split("=", 2);
      environment.put(parts[0], parts[1]);
    }
    var labels = new TreeMap<String, String>();
    config.path("Labels").properties().forEach(e -> labels.put(e.getKey(), e.getValue().asText()));
    return new ImageConfig(
        environment,
        labels,
        names(config.path("ExposedPorts")),
        names(config.path("Volumes")),
        config.path("User").asText(),
        config.path("WorkingDir").asText(),
        config.path("Entrypoint").valueStream().map(JsonNode::asText).toList());
  }

  /** Without the variables and labels that the other one does not have. */
  ImageConfig within(ImageConfig other) {
    environment.keySet().retainAll(other.environment.keySet());
    labels.keySet().retainAll(other.labels.keySet());
    return this;
  }

  private static Set<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }
}
