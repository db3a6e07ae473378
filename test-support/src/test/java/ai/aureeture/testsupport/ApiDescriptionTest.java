package ai.aureeture.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check all services' answers go through lets nothing pass that is not as described. */
class ApiDescriptionTest {
  private static final String JSON = "application/json";
  private final ApiDescription api;

  ApiDescriptionTest() throws JsonProcessingException {
    api =
        new ApiDescription(
            new ObjectMapper()
                .readTree(
                    """
                    {"paths": {
                      "/api/rooms/{id}": {"get": {"responses": {
                        "200": {"content": {"application/json":
                          {"schema": {"$ref": "#/components/schemas/Room"}}}},
                        "default": {"content": {"application/problem+json":
                          {"schema": {"type": "object", "required": ["code"]}}}}}}},
                      "/api/rooms/best": {"get": {"responses": {}}}},
                     "components": {"schemas": {"Room": {
                       "type": "object",
                       "required": ["name", "state"],
                       "properties": {
                         "name": {"type": ["string", "null"]},
                         "state": {"type": "string", "enum": ["open", "closed"]},
                         "seats": {"type": "integer"}}}}}}
                    """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'name':'A','state':'open'}", "{'name':null,'state':'open','seats':3}"})
  void an_answer_as_described_has_no_faults(String room) {
    assertEquals(0, faults(room));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'state':'open'}",
        "{'name':'A','state':null}",
        "{'name':'A','state':'ajar'}",
        "{'name':'A','state':'open','seats':null}",
        "[]"
      })
  void any_other_answer_has_faults(String room) {
    assertEquals(1, Math.min(1, faults(room)));
  }

  @ParameterizedTest
  @CsvSource({
    "200, application/json, true",
    "200, text/html, false",
    "404, application/json, false"
  })
  void undescribed_answer_is_recognized(String status, String type, boolean isDescribed) {
    var call = api.call("GET", "/api/rooms/7").orElseThrow();
    assertEquals(isDescribed, ApiDescription.answer(call, status, type).isObject());
    assertTrue(ApiDescription.answer(call, "404", "application/problem+json").isObject());
  }

  @Test
  void an_address_of_its_own_goes_before_a_pattern() {
    var call = api.call("GET", "/api/rooms/best").orElseThrow();
    assertTrue(ApiDescription.answer(call, "200", JSON).isMissingNode());
    assertTrue(api.call("POST", "/api/rooms/7").isEmpty());
    assertTrue(api.call("GET", "/q/health").isEmpty());
  }

  private int faults(String room) {
    var call = api.call("GET", "/api/rooms/7").orElseThrow();
    var schema = ApiDescription.answer(call, "200", JSON);
    return api.faults(schema, room.replace('\'', '"')).size();
  }
}
