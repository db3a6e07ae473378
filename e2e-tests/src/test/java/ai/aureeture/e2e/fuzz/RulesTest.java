package ai.aureeture.e2e.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.fuzz.calls.ApiDocument;
import ai.aureeture.e2e.fuzz.calls.Call;
import ai.aureeture.e2e.fuzz.calls.Operation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fuzzer that sees nothing finds nothing: each rule is broken here once. */
class RulesTest {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String DOCUMENT =
      """
      {"components": {"schemas": {
        "Room": {"type": "object", "required": ["seats"], "properties": {
          "seats": {"type": "integer"}, "since": {"type": "string", "format": "date-time"},
          "name": {"type": "string", "maxLength": 3},
          "doors": {"type": "array", "items": {"type": "string", "maxLength": 3}}}},
        "Taken": {"required": ["status", "code"], "properties": {"code": {"enum": ["taken"]}}}}},
       "paths": {"/rooms": {"post": {
        "parameters": [{"name": "since", "in": "query", "schema": {"type": "string"}}],
        "requestBody": {"content": {"application/json": {
          "schema": {"$ref": "#/components/schemas/Room"}}}},
        "responses": {
          "201": {"headers": {"ETag": {"required": true}}, "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Room"}}}},
          "204": {},
          "409": {"content": {"application/problem+json": {
            "schema": {"$ref": "#/components/schemas/Taken"}}}},
          "503": {}}}}}}
      """;
  private final Operation operation;

  RulesTest() throws JsonProcessingException {
    operation = new ApiDocument(new ObjectMapper().readTree(DOCUMENT)).operations().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "201 | application/json         | {\"seats\": 4, \"since\": \"2027-03-10T09:00:00Z\"}",
        "204 |                          | ",
        "409 | application/problem+json | {\"status\": 409, \"code\": \"taken\"}",
      })
  void a_described_answer_breaks_none(int status, String type, String body) {
    assertEquals(List.of(), broken(status, type, body, "{\"seats\": 1, \"since\": null}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | application/json | {} | the status is described: 200",
        "201 | text/html | x | the type is described: 201 text/html",
        "201 | application/json | {} | the body is as described: 201  required property 'seats' not"
            + " found",
        "201 | application/json | { | the body is as described: 201 is no JSON",
        "204 | application/json | {} | no body is described: 204",
        "204 | | see java.util.List | nothing of the inside: java.util.",
        "409 | text/html | x | a refusal is a problem: 409 text/html",
        "409 | application/problem+json | {\"status\":410,\"code\":\"taken\"} | a problem has its"
            + " status",
        "409 | application/problem+json | {\"status\":409,\"code\":\"No way\"} | a problem has a"
            + " code",
        "400 | application/problem+json | {\"status\":400,\"code\":\"wrong\",\"violations\":"
            + "[{\"field\":\"since\",\"message\":\"is required\"}]}"
            + " | what is described as optional is: since",
        "503 | | | no 5xx: 503",
        "503 | | | Retry-After with 503",
      })
  void an_answer_that_is_not_described_breaks_a_rule(
      int status, String type, String body, String rule) {
    assertEquals(
        List.of(rule),
        broken(status, type, body, "{\"seats\": 1}").stream().filter(rule::equals).toList());
  }

  @Test
  void what_the_description_forbids_must_not_be_taken() {
    assertEquals(
        List.of("what is taken is described:  required property 'seats' not found"),
        broken(204, null, null, "{\"seats\": null}"));
    assertEquals(List.of(), broken(409, PROBLEM, "{\"status\": 409, \"code\": \"taken\"}", "{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'seats': 1, 'name': ' \u00a0one\u2003 '}",
        "{'seats': 1, 'doors': ['  a  ', 'b\u00a0\u00a0\u00a0']}"
      })
  void white_space_around_a_text_does_not_count(String body) {
    assertEquals(List.of(), broken(204, null, null, body.replace('\'', '"')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'seats': 1, 'name': ' four '}", "{'seats': 1, 'doors': ['f o ur']}"})
  void what_is_too_long_without_it_must_not_be_taken(String body) {
    assertEquals(1, broken(204, null, null, body.replace('\'', '"')).size());
  }

  @Test
  void a_code_that_is_not_described_breaks_a_rule() {
    assertEquals(
        List.of(
            "the body is as described: 409 /code does not have a value in the enumeration"
                + " [\"taken\"]"),
        broken(409, PROBLEM, "{\"status\": 409, \"code\": \"full\"}", "{}"));
  }

  @Test
  void a_slow_answer_and_a_missing_header_break_rules() {
    var call = call("{\"seats\": 1}");
    var headers = HttpHeaders.of(Map.of("Content-Type", List.of(JSON)), (_, _) -> true);
    var reply = new Reply(201, headers, "{\"seats\": 1}", Duration.ofSeconds(11));
    assertEquals(
        List.of("in time: more than 10 s", "has the header ETag"),
        new Rules().brokenBy(call, reply));
  }

  private List<String> broken(int status, String type, String body, String asked) {
    var named = type == null ? "" : type;
    var all = Map.of("Content-Type", List.of(named), "ETag", List.of("\"1\""));
    var headers = HttpHeaders.of(all, (_, _) -> true);
    var reply = new Reply(status, headers, body == null ? "" : body, Duration.ZERO);
    return new Rules().brokenBy(call(asked), reply);
  }

  private Call call(String body) {
    return new Call(0, operation, "", "/rooms", Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }
}
