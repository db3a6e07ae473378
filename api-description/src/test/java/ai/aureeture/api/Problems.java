package ai.aureeture.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How calls end with a problem: the gateway's own besides the services', each code with what it
 * means; and each such answer that several calls have is written down once.
 */
final class Problems {
  private static final String FORBIDDEN = "403";
  private static final String GENERAL = "default";
  private static final Set<String> READING = Set.of("get");

  private final ObjectNode document;
  private final JsonNode meanings = Documents.text("problem-codes.json");
  private final JsonNode ofGateway = meanings.path("gateway");

  Problems(ObjectNode document) {
    this.document = document;
  }

  /** The codes that a problem's schema names. */
  static Stream<String> codes(JsonNode answer) {
    return answer
        .path("content")
        .path("application/problem+json")
        .path("schema")
        .path("allOf")
        .path(1)
        .path("properties")
        .path("code")
        .path("enum")
        .valueStream()
        .map(JsonNode::asText);
  }

  void describe() {
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(call -> describe(path.getKey(), call.getKey(), call.getValue())));
    shareEqual();
  }

  private void describe(String path, String method, JsonNode call) {
    var answers = (ObjectNode) call.get("responses");
    addCodes(answers, GENERAL, ofGateway);
    if (needsOrigin(path, method) && !call.path("security").isEmpty()) {
      addCodes(answers, FORBIDDEN, Documents.JSON.createArrayNode().add("origin-not-allowed"));
    }
    var sorted = new TreeMap<String, JsonNode>();
    answers.properties().forEach(answer -> sorted.put(answer.getKey(), answer.getValue()));
    answers.removeAll();
    sorted.forEach(answers::set);
    sorted.values().stream()
        .filter(answer -> codes(answer).findAny().isPresent())
        .forEach(answer -> ((ObjectNode) answer).put("description", sentences(answer)));
  }

  /** Where a sign-in by cookie is of no use without an origin that the gateway knows. */
  static boolean needsOrigin(String path, String method) {
    return !READING.contains(method) || path.endsWith("/verify-join");
  }

  private static void addCodes(ObjectNode answers, String status, JsonNode codes) {
    if (!answers.has(status)) {
      ObjectNode like = answers.get(GENERAL).deepCopy();
      enumeration(like).removeAll();
      answers.set(status, like);
    }
    var all = enumeration(answers.get(status));
    var sorted = new TreeSet<>(codes(answers.get(status)).toList());
    codes.forEach(code -> sorted.add(code.asText()));
    all.removeAll();
    sorted.forEach(all::add);
  }

  private static ArrayNode enumeration(JsonNode answer) {
    return (ArrayNode)
        answer.at("/content/application~1problem+json/schema/allOf/1/properties/code/enum");
  }

  private String sentences(JsonNode answer) {
    return codes(answer)
        .map(code -> {
          var meaning = meanings.path("codes").path(code).asText();
          if (meaning.isEmpty()) {
            throw new AssertionError("problem-codes.json does not say what %s is".formatted(code));
          }
          return "- `%s`: %s".formatted(code, meaning);
        })
        .collect(Collectors.joining("\n"));
  }

  private void shareEqual() {
    var shared = ((ObjectNode) document.get("components")).putObject("responses");
    Map<String, List<ObjectNode>> byName = new TreeMap<>();
    PublicDocument.calls(document)
        .values()
        .forEach(call ->
            call.get("responses")
                .properties()
                .forEach(answer -> {
                  if (codes(answer.getValue()).findAny().isPresent()) {
                    byName
                        .computeIfAbsent(name(answer), _ -> new ArrayList<>())
                        .add((ObjectNode) call.get("responses"));
                  }
                }));
    byName.forEach((name, users) -> {
      if (users.size() > 1) {
        var status = name.substring(0, name.indexOf('.'));
        shared.set(name, users.getFirst().get(status));
        users.forEach(answers -> answers.set(status, reference(name)));
      }
    });
  }

  private static String name(Map.Entry<String, JsonNode> answer) {
    return answer.getKey()
        + "."
        + (answer.getKey().equals(GENERAL)
            ? "general"
            : codes(answer.getValue()).collect(Collectors.joining(".")));
  }

  private static ObjectNode reference(String name) {
    return Documents.JSON.createObjectNode().put("$ref", "#/components/responses/" + name);
  }
}
