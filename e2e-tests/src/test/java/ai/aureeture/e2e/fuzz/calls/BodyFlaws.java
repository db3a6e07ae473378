package ai.aureeture.e2e.fuzz.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Puts flaws into a request's JSON. */
record BodyFlaws(SplittableRandom random, OddValues odd) {

  /** One value is another, is missing or has company. */
  String intoValue(Draft draft) {
    JsonNode body = draft.body.orElseThrow();
    var containers = new ArrayList<JsonNode>();
    collect(body, containers);
    if (containers.isEmpty() || random.nextInt(20) == 0) {
      draft.body = Optional.of(odd.value());
      return "body";
    }
    var container = containers.get(random.nextInt(containers.size()));
    return container instanceof ObjectNode object ? into(object) : into((ArrayNode) container);
  }

  /** Of those that hold something. */
  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isEmpty()) return;
    containers.add(node);
    node.forEach(child -> collect(child, containers));
  }

  private String into(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    var name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(odd.text(), odd.value());
      case 2 -> object.put(name, object.path(name).asText() + odd.text());
      default -> object.set(name, odd.value());
    }
    return "body " + name;
  }

  private String into(ArrayNode array) {
    int at = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.add(array.get(at));
      case 1 -> {
        var copy = array.get(at);
        for (int i = 0; i < 1100; i++) array.add(copy);
      }
      default -> array.set(at, odd.value());
    }
    return "body item";
  }

  /** What is sent is no such JSON, or no JSON. */
  String intoText(Draft draft) {
    byte[] json = Draft.json(draft.body.orElseThrow());
    var text = new String(json, StandardCharsets.UTF_8);
    int at = random.nextInt(json.length + 1);
    draft.bytes =
        Optional.of(
            switch (random.nextInt(9)) {
              case 0 -> new byte[0];
              case 1 -> text.substring(0, Math.min(at, text.length())).getBytes();
              case 2 -> (text + text).getBytes();
              case 3 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
              case 4 -> text.getBytes(StandardCharsets.UTF_16);
              case 5 -> text.replaceFirst("\\{", "{\"a\":1,\"a\":1,").getBytes();
              case 6 -> text.replace("\"", "'").getBytes();
              case 7 -> ("[".repeat(30_000)).getBytes();
              default -> withByte(json, at);
            });
    return "body text";
  }

  private byte[] withByte(byte[] json, int at) {
    if (json.length > 0) json[at % json.length] = (byte) random.nextInt(256);
    return json;
  }
}
