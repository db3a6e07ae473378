package ai.aureeture.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every operation of the public document has. */
class EveryOperationTest {
  private final ObjectNode document = PublicDocument.of(Documents.ofServices());
  private final Map<String, ObjectNode> calls = PublicDocument.calls(document);

  @Test
  void has_a_summary() {
    assertEquals(List.of(), without(call -> call.path("summary").asText().length() > 5));
  }

  @Test
  void is_in_one_group_that_is_described() {
    var groups = document.path("tags").valueStream().map(tag -> tag.path("name").asText()).toList();
    assertEquals(
        List.of(),
        without(call ->
            call.path("tags").size() == 1 && groups.contains(call.path("tags").get(0).asText())));
    var used =
        calls.values().stream()
            .map(call -> call.path("tags").path(0).asText())
            .collect(Collectors.toSet());
    assertEquals(Set.copyOf(groups), used);
  }

  @Test
  void has_an_example_of_its_request_and_of_its_answer() {
    assertEquals(
        List.of(),
        without(call ->
            contents(call)
                .allMatch(media -> media.has("example") || media.path("examples").size() > 0)));
  }

  @Test
  void has_examples_as_its_schemas_say() {
    var faults =
        calls.entrySet().stream()
            .flatMap(call ->
                contents(call.getValue())
                    .filter(media -> media.path("schema").has("$ref"))
                    .flatMap(media ->
                        examples(media).flatMap(example -> faults(media.get("schema"), example)))
                    .map(fault -> call.getKey() + ": " + fault))
            .toList();
    assertEquals(List.of(), faults);
  }

  @Test
  void says_with_which_codes_it_is_refused() {
    var general = List.of("400", "401", "403", "429", "503", "default");
    assertEquals(
        List.of(),
        without(call -> general.stream().allMatch(status -> codes(call, status).count() > 0)));
  }

  @Test
  void says_when_to_come_back_after_too_many_requests() {
    assertEquals(
        List.of(),
        without(call ->
            codes(call, "429").anyMatch("rate-limited"::equals)
                && answer(call, "429").path("headers").has("Retry-After")));
  }

  @Test
  void says_which_token_it_needs() {
    assertEquals(List.of(), without(call -> call.path("security").isArray()));
  }

  @Test
  void has_codes_that_are_explained_and_none_is_explained_in_vain() {
    var used =
        calls.values().stream()
            .flatMap(call ->
                call.path("responses")
                    .propertyStream()
                    .flatMap(answer -> codes(call, answer.getKey())))
            .collect(Collectors.toSet());
    assertEquals(
        used,
        Documents.text("problem-codes.json")
            .path("codes")
            .propertyStream()
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  private List<String> without(Predicate<ObjectNode> rule) {
    return calls.entrySet().stream()
        .filter(call -> !rule.test(call.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<JsonNode> contents(JsonNode call) {
    return Stream.concat(
            Stream.of(call.path("requestBody")),
            call.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue))
        .flatMap(body -> body.path("content").valueStream());
  }

  private Stream<JsonNode> examples(JsonNode media) {
    return media
        .path("examples")
        .valueStream()
        .map(example -> document.at(example.get("$ref").asText().substring(1)).path("value"));
  }

  private Stream<String> faults(JsonNode schema, JsonNode example) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString())
        .validate(example.toString(), InputFormat.JSON)
        .stream()
        .map(Object::toString);
  }

  private Stream<String> codes(JsonNode call, String status) {
    return Problems.codes(answer(call, status));
  }

  private JsonNode answer(JsonNode call, String status) {
    var answer = call.path("responses").path(status);
    return answer.has("$ref") ? document.at(answer.get("$ref").asText().substring(1)) : answer;
  }
}
