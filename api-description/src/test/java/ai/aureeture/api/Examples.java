package ai.aureeture.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An example for each body, composed of one example value for each name: {@code examples.json} has
 * them, {@code Record.field} before {@code field}, with null for what an example leaves out. An
 * enumeration's is its first word. A body that is written out stands under its operation's id, with
 * the media type behind it where there are several.
 */
final class Examples {
  private static final String JSON = "application/json";
  private static final String SCHEMAS = "#/components/schemas/";

  private final ObjectNode document;
  private final JsonNode values = Documents.text("examples.json").path("values");
  private final JsonNode bodies = Documents.text("examples.json").path("bodies");
  private final Map<String, JsonNode> composed = new TreeMap<>();
  private final TreeSet<String> missing = new TreeSet<>();
  private final TreeSet<String> unused = new TreeSet<>();

  Examples(ObjectNode document) {
    this.document = document;
    values.fieldNames().forEachRemaining(unused::add);
    bodies.fieldNames().forEachRemaining(unused::add);
  }

  void add() {
    PublicDocument.calls(document)
        .forEach((operation, call) -> {
          addTo(operation, call.path("requestBody").path("content"));
          call.path("responses").properties().stream()
              .filter(answer -> answer.getKey().startsWith("2"))
              .forEach(answer -> addTo(operation, answer.getValue().path("content")));
        });
    if (!missing.isEmpty() || !unused.isEmpty()) {
      throw new AssertionError(
          "examples.json has no value for %s, and in vain one for %s".formatted(missing, unused));
    }
    var all = ((ObjectNode) document.get("components")).putObject("examples");
    composed.forEach((name, value) -> all.putObject(name).set("value", value));
  }

  private void addTo(String operation, JsonNode content) {
    content
        .properties()
        .forEach(type -> {
          var media = (ObjectNode) type.getValue();
          var ofType = operation + " " + type.getKey();
          var body = bodies.has(ofType) ? ofType : operation;
          if (bodies.has(body)) {
            unused.remove(body);
            media.set("example", bodies.get(body));
          } else if (type.getKey().equals(JSON) && media.path("schema").has("$ref")) {
            var name = name(media.get("schema"));
            composed.computeIfAbsent(name, _ -> of(name));
            media
                .putObject("examples")
                .putObject(name)
                .put("$ref", "#/components/examples/" + name);
          } else {
            missing.add(operation + " (" + type.getKey() + ")");
          }
        });
  }

  private ObjectNode of(String name) {
    var example = Documents.JSON.createObjectNode();
    document
        .at("/components/schemas/" + name)
        .path("properties")
        .properties()
        .forEach(field ->
            value(name, field.getKey(), field.getValue())
                .ifPresent(value -> example.set(field.getKey(), value)));
    return example;
  }

  /** Empty for what the example leaves out. */
  private Optional<JsonNode> value(String record, String field, JsonNode schema) {
    for (var name : List.of(record + "." + field, field)) {
      if (values.has(name)
          && !isRecord(schema)
          && (values.get(name).isArray() || !isList(schema))) {
        unused.remove(name);
        return Optional.of(values.get(name)).filter(value -> !value.isNull() || isNullable(schema));
      }
    }
    return Optional.of(derived(record, field, schema));
  }

  private JsonNode derived(String record, String field, JsonNode schema) {
    if (schema.has("$ref")) {
      var referred = document.at(schema.get("$ref").asText().substring(1));
      return referred.has("properties") ? of(name(schema)) : derived(record, field, referred);
    }
    if (schema.has("anyOf")) {
      return derived(record, field, schema.get("anyOf").get(0));
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    if (isList(schema)) {
      return Documents.JSON.createArrayNode().add(derived(record, field, schema.get("items")));
    }
    if (schema.path("type").asText().equals("boolean")) {
      return Documents.JSON.getNodeFactory().booleanNode(true);
    }
    missing.add(record + "." + field);
    return Documents.JSON.nullNode();
  }

  private boolean isRecord(JsonNode schema) {
    return schema.has("$ref")
        && document.at(schema.get("$ref").asText().substring(1)).has("properties");
  }

  private static boolean isList(JsonNode schema) {
    return schema.path("items").has("$ref");
  }

  private static boolean isNullable(JsonNode schema) {
    return schema.toString().contains("\"null\"");
  }

  private static String name(JsonNode reference) {
    return reference.get("$ref").asText().substring(SCHEMAS.length());
  }
}
