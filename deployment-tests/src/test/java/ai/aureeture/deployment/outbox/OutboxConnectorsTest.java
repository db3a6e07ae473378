package ai.aureeture.deployment.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventJson;
import ai.aureeture.events.cloudevents.EventTypes;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.connect.data.Struct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Debezium's own transforms, as the files configure them, on a row of the outbox. */
class OutboxConnectorsTest {
  private static final String ID = "5f0c8a9e-3f83-3c0a-9a86-0f6f7b1f2c21";
  private static final Instant TIME = Instant.parse("2027-03-10T09:00:00Z");
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @ParameterizedTest
  @CsvSource({
    "connector.yaml, aureeture.bookings.internal.v1, false",
    "connector-public.yaml, aureeture.bookings.v1, true"
  })
  void a_row_becomes_the_record_that_the_relay_makes_of_it(
      String file, String topic, boolean isPublic) throws Exception {
    var event = new CloudEvent<>(ID, TIME, sample());
    var sent = OutboxConnector.of(file).send(row(event));
    assertEquals(topic, sent.topic());
    assertEquals(event.event().key(), sent.key());
    assertArrayEquals(isPublic ? event.publicData() : event.data(), (byte[]) sent.value());
    assertEquals(headers(event), OutboxConnector.headers(sent));
  }

  /** The relay's, but for the version, which Connect takes for a number; Debezium adds the id. */
  private static Map<String, String> headers(CloudEvent<SlotHeld> event) {
    var headers =
        event.headers().stream()
            .collect(toMap(Header::key, header -> new String(header.value(), UTF_8)));
    headers.put("ce_specversion", "1");
    headers.put("id", ID);
    headers.put("traceparent", TRACE);
    return headers;
  }

  private static Struct row(CloudEvent<SlotHeld> event) {
    return new Struct(OutboxTable.schema())
        .put("position", 1L)
        .put("id", event.id())
        .put("aggregatetype", "bookings")
        .put("aggregateid", event.event().key())
        .put("type", EventTypes.of(SlotHeld.class))
        .put("payload", event.data())
        .put("public_payload", event.publicData())
        .put("subject", event.event().subject())
        .put("occurred_at", event.time().toString())
        .put("traceparent", TRACE);
  }

  private static SlotHeld sample() throws IOException {
    try (var file = SlotHeld.class.getResourceAsStream("/events/SlotHeld.v1.json")) {
      return EventJson.read(file.readAllBytes(), SlotHeld.class);
    }
  }
}
