package ai.aureeture.e2e.fuzz.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

/** Values as a schema wants them, their bounds included. */
record SoundValues(ApiDocument document, Scene scene, SplittableRandom random) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MANY = 4;

  /**
   * One value.
   *
   * @param name of the parameter or member: it says more than most schemas
   */
  JsonNode of(JsonNode anySchema, String name) {
    JsonNode schema = document.resolved(anySchema);
    for (String choice : List.of("oneOf", "anyOf", "enum")) {
      if (schema.path(choice).isEmpty()) continue;
      JsonNode one = schema.path(choice).get(random.nextInt(schema.path(choice).size()));
      return choice.equals("enum") ? one : of(one, name);
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> array(schema, name);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "integer" -> JSON.numberNode(number(schema, BigDecimal.ONE).longValue());
      case "number" ->
          JSON.numberNode(
              scene
                  .named(name)
                  .filter(_ -> random.nextInt(5) > 0)
                  .map(BigDecimal::new)
                  .orElseGet(() -> number(schema, new BigDecimal("0.01"))));
      case "null" -> JSON.nullNode();
      default -> JSON.textNode(new SoundTexts(scene, random).of(schema, name));
    };
  }

  private String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) return type.get(random.nextInt(type.size())).asText();
    return type.isMissingNode() && schema.has("properties") ? "object" : type.asText();
  }

  private ObjectNode object(JsonNode schema) {
    var required = new HashSet<String>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    var members = new ArrayList<>(schema.path("properties").properties());
    if (random.nextBoolean()) {
      Collections.reverse(members);
    }
    int share = random.nextInt(101);
    boolean isTimed = random.nextInt(100) < share;
    var object = JSON.objectNode();
    members.forEach(member -> {
      if (required.contains(member.getKey()) || isChosen(member.getKey(), share, isTimed)) {
        object.set(member.getKey(), of(member.getValue(), member.getKey()));
      }
    });
    return object;
  }

  /** Two ends of a time go together. */
  private boolean isChosen(String member, int share, boolean isTimed) {
    return member.endsWith("Time") ? isTimed : random.nextInt(100) < share;
  }

  private JsonNode array(JsonNode schema, String name) {
    var array = JSON.arrayNode();
    int most = Math.min(schema.path("maxItems").asInt(MANY), random.nextInt(30) == 0 ? 100 : MANY);
    int size = random.nextInt(schema.path("minItems").asInt(0), most + 1);
    for (int i = 0; i < size; i++) array.add(of(schema.path("items"), name));
    return array;
  }

  private BigDecimal number(JsonNode schema, BigDecimal unit) {
    var step = schema.has("multipleOf") ? schema.path("multipleOf").decimalValue() : unit;
    var least = schema.has("minimum") ? schema.path("minimum").decimalValue() : BigDecimal.ZERO;
    var most =
        schema.has("maximum") ? schema.path("maximum").decimalValue() : new BigDecimal("5000");
    return switch (random.nextInt(6)) {
      case 0 -> least;
      case 1 -> most;
      case 2 -> least.add(step);
      case 3 -> most.subtract(step);
      default ->
          least.add(
              most.subtract(least)
                  .multiply(BigDecimal.valueOf(random.nextDouble()))
                  .divide(step, 0, RoundingMode.DOWN)
                  .multiply(step));
    };
  }
}
