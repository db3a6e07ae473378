package ai.aureeture.e2e.fuzz.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** A request in the making: sound at first, until flaws are put into it. */
final class Draft {
  /** Half a surrogate pair and NUL stay what they are: as escapes. */
  private static final ObjectWriter ESCAPED =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build().writer();

  final Operation operation;
  final Scene scene;
  final Map<String, String> path = new LinkedHashMap<>();
  final List<Map.Entry<String, String>> query = new ArrayList<>();
  final Map<String, String> headers = new LinkedHashMap<>();
  Optional<JsonNode> body = Optional.empty();
  Optional<byte[]> bytes = Optional.empty();

  private Draft(Operation operation, Scene scene) {
    this.operation = operation;
    this.scene = scene;
  }

  static Draft sound(Operation operation, Scene scene, SplittableRandom random) {
    var draft = new Draft(operation, scene);
    var values = new SoundValues(operation.document(), scene, random);
    operation
        .parameters("path")
        .forEach(one ->
            draft.path.put(
                one.name(),
                scene
                    .inPath(operation.template(), one.name())
                    .orElseGet(() -> values.of(one.schema(), one.name()).asText())));
    operation.parameters("query").stream()
        .filter(one -> one.required() || isPerson(one.name()) || isChosen(one.name(), random))
        .forEach(one ->
            draft.query.add(Map.entry(one.name(), values.of(one.schema(), one.name()).asText())));
    operation.parameters("header").stream()
        .filter(one -> one.required() || random.nextInt(3) == 0)
        .forEach(one ->
            draft.headers.put(one.name(), SafeHeader.of(values.of(one.schema(), one.name()))));
    draft.body = operation.bodySchema().map(schema -> values.of(schema, "body"));
    if (draft.body.isPresent()) draft.headers.put("Content-Type", "application/json");
    draft.body.filter(JsonNode::isObject).ifPresent(draft::repeatPath);
    return draft;
  }

  /** What the path names already, the body has to name alike. */
  private void repeatPath(JsonNode content) {
    path.forEach((name, value) -> {
      if (content.has(name)) ((ObjectNode) content).put(name, value);
    });
  }

  /** A cursor fits one list alone. */
  private static boolean isChosen(String name, SplittableRandom random) {
    return random.nextInt(name.equals("cursor") ? 10 : 3) == 0;
  }

  /** Which an operator may leave out; so it is not described as required. */
  private static boolean isPerson(String name) {
    return name.equals("mentorId") || name.equals("studentId");
  }

  byte[] content() {
    return bytes.or(() -> body.map(Draft::json)).orElse(new byte[0]);
  }

  static byte[] json(JsonNode body) {
    try {
      return ESCAPED.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  String target() {
    String target = operation.template();
    for (var one : path.entrySet()) {
      target = target.replace("{" + one.getKey() + "}", Percent.encoded(one.getValue()));
    }
    var pairs =
        query.stream()
            .map(pair -> Percent.encoded(pair.getKey()) + "=" + Percent.encoded(pair.getValue()))
            .toList();
    return pairs.isEmpty() ? target : target + "?" + String.join("&", pairs);
  }
}
