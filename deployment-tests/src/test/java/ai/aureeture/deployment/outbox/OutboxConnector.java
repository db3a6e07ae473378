package ai.aureeture.deployment.outbox;

import static java.util.stream.Collectors.toMap;

import ai.aureeture.deployment.Project;
import com.fasterxml.jackson.databind.JsonNode;
import io.debezium.data.Envelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.SimpleHeaderConverter;
import org.apache.kafka.connect.transforms.Transformation;

/** A connector's own transforms, as its file configures them. */
record OutboxConnector(Map<String, String> config) {
  private static final Schema SOURCE =
      SchemaBuilder.struct().field("ts_ms", Schema.INT64_SCHEMA).build();

  static OutboxConnector of(String file) {
    JsonNode connector = Project.yaml(Project.text("k8s/components/debezium/" + file)).getFirst();
    return new OutboxConnector(
        connector.at("/spec/config").properties().stream()
            .collect(toMap(Map.Entry::getKey, setting -> setting.getValue().asText())));
  }

  /** What is sent for a new row. */
  SourceRecord send(Struct row) throws ReflectiveOperationException {
    var envelope =
        Envelope.defineSchema()
            .withName("booking.public.outbox.Envelope")
            .withRecord(row.schema())
            .withSource(SOURCE)
            .build();
    var created = envelope.create(row, new Struct(SOURCE).put("ts_ms", 1L), Instant.now());
    var message =
        new SourceRecord(Map.of(), Map.of(), "booking.public.outbox", envelope.schema(), created);
    for (String name : config.get("transforms").split(",")) {
      message = transform("transforms." + name + ".").apply(message);
    }
    return message;
  }

  /** As Kafka Connect writes them by default; without those that have no value. */
  static Map<String, String> headers(SourceRecord message) {
    var headers = new HashMap<String, String>();
    var converter = new SimpleHeaderConverter();
    for (var header : message.headers()) {
      var bytes =
          converter.fromConnectHeader(
              message.topic(), header.key(), header.schema(), header.value());
      if (bytes != null) headers.put(header.key(), new String(bytes, StandardCharsets.UTF_8));
    }
    return headers;
  }

  @SuppressWarnings("unchecked")
  private Transformation<SourceRecord> transform(String prefix)
      throws ReflectiveOperationException {
    var settings =
        config.entrySet().stream()
            .filter(setting -> setting.getKey().startsWith(prefix))
            .collect(
                toMap(setting -> setting.getKey().substring(prefix.length()), Map.Entry::getValue));
    var type = Class.forName(settings.remove("type"));
    var made = (Transformation<SourceRecord>) type.getDeclaredConstructor().newInstance();
    made.configure(settings);
    return made;
  }
}
