package ai.aureeture.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The one description of the public API: what the services' documents say, in alphabetical order,
 * with the gateway's own problems, an example for each body, and a sentence for each code.
 */
final class PublicDocument {
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
  private static final List<String> MEMBERS =
      List.of(
          "operationId",
          "tags",
          "summary",
          "description",
          "security",
          "parameters",
          "requestBody",
          "responses");

  private final ObjectNode document = Documents.text("frame.json");
  private final Map<String, JsonNode> schemas = new TreeMap<>();
  private final Map<String, JsonNode> paths = new TreeMap<>();

  private PublicDocument() {}

  static ObjectNode of(List<ObjectNode> services) {
    var made = new PublicDocument();
    services.forEach(made::add);
    return made.whole();
  }

  /** Every call of a document, by its operation id. */
  static Map<String, ObjectNode> calls(JsonNode document) {
    Map<String, ObjectNode> calls = new TreeMap<>();
    document
        .path("paths")
        .forEach(path ->
            METHODS.stream()
                .filter(path::has)
                .map(method -> (ObjectNode) path.get(method))
                .forEach(call -> calls.put(call.path("operationId").asText(), call)));
    return calls;
  }

  private void add(ObjectNode service) {
    service
        .path("components")
        .path("schemas")
        .properties()
        .forEach(schema -> addOnce(schemas, schema));
    service.path("paths").properties().forEach(path -> addOnce(paths, path));
  }

  private static void addOnce(Map<String, JsonNode> all, Map.Entry<String, JsonNode> one) {
    var known = all.putIfAbsent(one.getKey(), one.getValue());
    if (known != null && !known.equals(one.getValue())) {
      throw new AssertionError(
          "Two services have another %s each: rename one of the records".formatted(one.getKey()));
    }
  }

  private ObjectNode whole() {
    var into = document.putObject("paths");
    paths.forEach((path, calls) -> into.set(path, ordered(calls, METHODS)));
    var components = (ObjectNode) document.get("components");
    var allSchemas = components.putObject("schemas");
    schemas.forEach(allSchemas::set);
    calls(document).values().forEach(call -> sortParameters(call.path("parameters")));
    new Problems(document).describe();
    new Examples(document).add();
    return document;
  }

  private static ObjectNode ordered(JsonNode path, List<String> methods) {
    var calls = Documents.JSON.createObjectNode();
    methods.stream()
        .filter(path::has)
        .forEach(method -> calls.set(method, ordered(path.get(method))));
    return calls;
  }

  private static ObjectNode ordered(JsonNode call) {
    var ordered = Documents.JSON.createObjectNode();
    Stream.concat(
            MEMBERS.stream().filter(call::has),
            call.propertyStream().map(Map.Entry::getKey).filter(name -> !MEMBERS.contains(name)))
        .forEach(name -> ordered.set(name, call.get(name).deepCopy()));
    return ordered;
  }

  // The scanner's order is that of its index, which differs from build to build.
  private static void sortParameters(JsonNode parameters) {
    if (parameters instanceof ArrayNode all) {
      var sorted =
          all.valueStream()
              .sorted(
                  Comparator.comparing((JsonNode one) -> !one.path("in").asText().equals("path"))
                      .thenComparing(one -> one.path("name").asText()))
              .toList();
      all.removeAll().addAll(sorted);
    }
  }
}
