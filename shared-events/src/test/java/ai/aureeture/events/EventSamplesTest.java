package ai.aureeture.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventJson;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.events.cloudevents.MalformedEvent;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.events.session.Standing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The golden samples are what consumers of the first day could read: they are never rewritten. A
 * renamed, removed or retyped field makes one of them unreadable here. Where an event is sent with
 * more by now, {@code newest} has a sample of that, which the public one is made from.
 */
class EventSamplesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void a_sample_survives_reading_and_writing(Class<? extends PublishedEvent> type)
      throws IOException {
    for (var json : List.of(Contract.WHOLE.sample(type), Contract.newestSample(type))) {
      var event = EventJson.read(json, type);
      assertCovers(
          MAPPER.readTree(json), MAPPER.readTree(EventJson.write(event)), type.getSimpleName());
    }
  }

  /** Fields may have been added since; what the sample has is still sent. */
  private static void assertCovers(JsonNode sample, JsonNode written, String path) {
    if (sample.isObject()) {
      sample
          .properties()
          .forEach(field ->
              assertCovers(
                  field.getValue(), written.path(field.getKey()), path + "." + field.getKey()));
    } else {
      assertEquals(sample, written, path);
    }
  }

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#publicEvents")
  void a_public_sample_is_the_newest_without_personal_fields(Class<? extends PublishedEvent> type)
      throws IOException {
    var event = EventJson.read(Contract.newestSample(type), type);
    var written = MAPPER.readTree(EventJson.writePublic(event));
    if ("write".equals(System.getProperty("schemas"))) {
      Files.writeString(Contract.PUBLIC.sampleFile(type), written.toPrettyString() + "\n");
    }
    assertEquals(MAPPER.readTree(Contract.PUBLIC.sample(type)), written);
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Contract.PUBLIC.schema(type));
    assertEquals(List.of(), schema.validate(written.toString(), InputFormat.JSON));
  }

  @Test
  void a_word_that_is_not_known_yet_is_unknown() {
    var json = new String(Contract.WHOLE.sample(SlotHeld.class), UTF_8);
    var event =
        EventJson.read(
            json.replace("payment_pending", "in_a_queue").getBytes(UTF_8), SlotHeld.class);
    assertEquals(SessionStatus.UNKNOWN, event.session().status());
    assertEquals(Standing.UNKNOWN, event.session().standing());
  }

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void a_sample_obeys_its_schema(Class<? extends PublishedEvent> type) {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Contract.WHOLE.schema(type));
    for (var json : List.of(Contract.WHOLE.sample(type), Contract.newestSample(type))) {
      assertEquals(List.of(), schema.validate(new String(json, UTF_8), InputFormat.JSON));
    }
  }

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void a_field_that_is_not_known_yet_is_ignored(Class<? extends PublishedEvent> type)
      throws IOException {
    var sample = (ObjectNode) MAPPER.readTree(Contract.WHOLE.sample(type));
    sample.put("addedLater", true);
    sample.withObject("session").putObject("addedLater").put("deep", 1);
    assertEquals(
        EventJson.read(Contract.WHOLE.sample(type), type),
        EventJson.read(MAPPER.writeValueAsBytes(sample), type));
  }

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void an_event_comes_back_out_of_its_envelope(Class<? extends PublishedEvent> type) {
    var sent =
        new CloudEvent<PublishedEvent>(
            "event-1",
            Instant.parse("2027-03-10T09:00:00Z"),
            EventJson.read(Contract.WHOLE.sample(type), type));
    var headers = new RecordHeaders(sent.headers());
    assertEquals(sent, CloudEvent.read(headers, sent.data(), PublishedEvent.class).orElseThrow());
  }

  @Test
  void an_unknown_type_is_ignored() {
    var headers = new RecordHeaders();
    headers.add("ce_type", "ai.aureeture.booking.SlotPainted.v1".getBytes());
    assertTrue(CloudEvent.read(headers, new byte[0], PublishedEvent.class).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(classes = {SlotHeld.class, PersonErased.class, SlotsListed.class})
  void a_known_type_that_cannot_be_read_is_malformed(Class<? extends PublishedEvent> type) {
    var headers = new RecordHeaders();
    headers.add("ce_type", EventTypes.of(type).getBytes());
    headers.add("ce_id", "1".getBytes());
    headers.add("ce_time", "2027-03-10T09:00:00Z".getBytes());
    for (var data : List.of("", "{", "[]", "null", "{}")) {
      assertThrows(
          MalformedEvent.class,
          () -> CloudEvent.read(headers, data.getBytes(), PublishedEvent.class));
    }
  }
}
