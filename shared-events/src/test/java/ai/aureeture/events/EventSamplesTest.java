package ai.aureeture.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The golden samples are what consumers of the first day could read: they are never rewritten. A
 * renamed, removed or retyped field makes one of them unreadable here.
 */
class EventSamplesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void a_sample_survives_reading_and_writing(Class<? extends PublishedEvent> type)
      throws IOException {
    JsonNode sample = MAPPER.readTree(Contract.sample(type));
    var event = EventJson.read(Contract.sample(type), type);
    assertEquals(sample, MAPPER.readTree(EventJson.write(event)));
  }

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void a_sample_obeys_its_schema(Class<? extends PublishedEvent> type) {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Contract.schema(type));
    assertEquals(List.of(), schema.validate(new String(Contract.sample(type)), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void a_field_that_is_not_known_yet_is_ignored(Class<? extends PublishedEvent> type)
      throws IOException {
    var sample = (ObjectNode) MAPPER.readTree(Contract.sample(type));
    sample.put("addedLater", true);
    sample.withObject("session").putObject("addedLater").put("deep", 1);
    assertEquals(
        EventJson.read(Contract.sample(type), type),
        EventJson.read(MAPPER.writeValueAsBytes(sample), type));
  }

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void an_event_comes_back_out_of_its_envelope(Class<? extends PublishedEvent> type) {
    var sent =
        new CloudEvent<PublishedEvent>(
            "event-1",
            Instant.parse("2027-03-10T09:00:00Z"),
            EventJson.read(Contract.sample(type), type));
    var headers = new RecordHeaders(sent.headers());
    assertEquals(sent, CloudEvent.read(headers, sent.data(), PublishedEvent.class).orElseThrow());
  }

  @Test
  void an_unknown_type_is_nobodys_business() {
    var headers = new RecordHeaders();
    headers.add("ce_type", "ai.aureeture.booking.SlotPainted.v1".getBytes());
    assertTrue(CloudEvent.read(headers, new byte[0], PublishedEvent.class).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(classes = {SlotHeld.class, PersonErased.class})
  void a_known_type_that_cannot_be_read_is_malformed(Class<?> type) {
    var headers = new RecordHeaders();
    headers.add("ce_type", Topic.typeOf(type).getBytes());
    headers.add("ce_id", "1".getBytes());
    headers.add("ce_time", "2027-03-10T09:00:00Z".getBytes());
    for (var data : List.of("", "{", "[]", "null", "{}")) {
      assertThrows(
          MalformedEvent.class,
          () -> CloudEvent.read(headers, data.getBytes(), PublishedEvent.class));
    }
  }
}
