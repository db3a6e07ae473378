package ai.aureeture.deployment;

import static ai.aureeture.deployment.Manifests.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Deployment or Job of one container, and that container's settings. */
record Workload(Manifests manifests, JsonNode object) {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\(([A-Z_]+)\\)");

  static Workload of(Manifests manifests, Part part) {
    return new Workload(manifests, manifests.get("Deployment", part.name()));
  }

  boolean isNamed(String name) {
    return Manifests.nameOf(object).equals(name);
  }

  JsonNode pod() {
    return object.at("/spec/template/spec");
  }

  JsonNode container() {
    return pod().at("/containers/0");
  }

  /** Every variable; the value of one from a Secret is empty. */
  Map<String, String> environment() {
    var all = new TreeMap<String, String>();
    for (JsonNode source : container().path("envFrom")) {
      if (source.has("configMapRef")) all.putAll(configMap(source.at("/configMapRef/name")));
      if (source.has("secretRef")) {
        Secrets.keys(manifests, source.at("/secretRef/name").asText())
            .forEach(key -> all.put(key, ""));
      }
    }
    for (JsonNode variable : container().path("env")) {
      all.put(variable.path("name").asText(), variable.path("value").asText());
    }
    return all;
  }

  /** Variables that are there for others' values only. */
  Set<String> referenced() {
    return each(container().path("env"))
        .flatMap(variable -> REFERENCE.matcher(variable.path("value").asText()).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  /** As {@code secret/key}. */
  Set<String> secretKeys() {
    return each(container().path("env"))
        .map(variable -> variable.at("/valueFrom/secretKeyRef"))
        .filter(JsonNode::isObject)
        .map(key -> key.path("name").asText() + "/" + key.path("key").asText())
        .collect(Collectors.toSet());
  }

  private Map<String, String> configMap(JsonNode name) {
    return manifests.get("ConfigMap", name.asText()).path("data").properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
  }
}
