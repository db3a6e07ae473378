package ai.aureeture.http.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  record Body(
      String mentorId, Instant startTime, Integer minutes, BigDecimal price, Boolean active) {}

  private final ObjectMapper mapper = strict();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-03-08T06:00:00Z",
        "2027-03-08T06:00:00.000Z",
        "2027-03-08T06:00:00.000000000Z",
        "2027-03-08T11:30:00+05:30",
        "2027-03-08T06:00Z"
      })
  void an_instant_may_come_with_any_offset_and_fraction(String text) throws Exception {
    var body = mapper.readValue("{\"startTime\":\"" + text + "\"}", Body.class);
    assertEquals(Instant.parse("2027-03-08T06:00:00Z"), body.startTime());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"startTime\":1804485600}",
        "{\"startTime\":\"2027-03-08T06:00:00\"}",
        "{\"startTime\":\"2027-03-08\"}",
        "{\"startTime\":\"\"}",
        "{\"startTime\":{\"$gt\":\"\"}}",
        "{\"mentorId\":{\"$ne\":null}}",
        "{\"mentorId\":[\"user_m1\"]}",
        "{\"mentorId\":1}",
        "{\"mentorId\":true}",
        "{\"minutes\":\"60\"}",
        "{\"minutes\":\"\"}",
        "{\"minutes\":\" \"}",
        "{\"minutes\":60.5}",
        "{\"minutes\":9999999999}",
        "{\"price\":\"\"}",
        "{\"price\":\"  \"}",
        "{\"active\":\"\"}",
        "{\"active\":\" \"}",
        "{\"mentorId\":\"user_m1\",\"mentorId\":\"user_m2\"}",
        "{\"mentorId\":\"user_m1\"} {}",
        "{\"mentorId\":\"user_m1\"",
        "[]",
        "\"text\"",
        ""
      })
  void whatever_is_not_of_the_expected_type_is_refused(String json) {
    assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, Body.class));
  }

  @Test
  void an_empty_text_is_a_text() throws Exception {
    assertEquals("", mapper.readValue("{\"mentorId\":\"\"}", Body.class).mentorId());
  }

  @Test
  void instants_are_written_in_utc() throws Exception {
    var body = new Body(null, Instant.parse("2027-03-08T06:00:00Z"), null, null, null);
    assertEquals(
        "2027-03-08T06:00:00Z",
        mapper.readTree(mapper.writeValueAsString(body)).get("startTime").asText());
  }

  private static ObjectMapper strict() {
    var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    new StrictJson().customize(mapper);
    return mapper;
  }
}
