package ai.aureeture.events.asyncapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.AvailabilityEvent;
import ai.aureeture.events.Contract;
import ai.aureeture.events.EventSchemas;
import ai.aureeture.events.PersonEvent;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventJson;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.events.cloudevents.Topic;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The public topics as AsyncAPI 3.0. What is the same for all events is in {@code
 * asyncapi-frame.json}; messages and schemas are those of the records. When an example happened is
 * in {@code asyncapi-times.json}.
 */
final class AsyncApi {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String SCHEMAS = "components/schemas";

  private final ObjectNode document;
  private final SchemaBuilder schemas = generator().buildMultipleSchemaDefinitions();
  private final Map<String, String> sentWhen = ReadersPage.sentWhen();
  private final JsonNode times = resource("/asyncapi-times.json");

  private AsyncApi(ObjectNode frame) {
    document = frame;
  }

  static String generate() {
    var api = new AsyncApi((ObjectNode) resource("/asyncapi-frame.json"));
    Contract.publicEvents().forEach(event -> api.add(event.asSubclass(PublishedEvent.class)));
    var found = api.schemas.collectDefinitions(SCHEMAS);
    ((ObjectNode) api.document.at("/" + SCHEMAS)).setAll(found);
    return api.document.toPrettyString() + "\n";
  }

  private void add(Class<? extends PublishedEvent> event) {
    var name = ReadersPage.name(event);
    document
        .withObject("/channels/%s/messages".formatted(channel(event)))
        .putObject(name)
        .put("$ref", "#/components/messages/" + name);
    var time = Instant.parse(times.required(name).asString());
    var sample =
        new CloudEvent<>(id(name), time, EventJson.read(Contract.newestSample(event), event));
    var message = document.withObject("/components/messages").putObject(name);
    message.put("name", EventTypes.of(event));
    message.put("title", name);
    message.put("summary", "Sent when " + sentWhen.get(name) + ".");
    message.put("contentType", "application/json");
    headers(message.putObject("headers"), sample);
    message.set("payload", schemas.createSchemaReference(event));
    key(
        message,
        PersonEvent.class.isAssignableFrom(event) ? "The person's id." : "The mentor's id.");
    example(message, sample, event);
  }

  private static String channel(Class<? extends PublishedEvent> event) {
    return AvailabilityEvent.class.isAssignableFrom(event) ? "availability" : "bookings";
  }

  private static void headers(ObjectNode headers, CloudEvent<?> sample) {
    var all = headers.putArray("allOf");
    all.addObject().put("$ref", "#/" + SCHEMAS + "/CloudEventHeaders");
    var own = all.addObject().put("type", "object").putObject("properties");
    own.putObject("ce_type").put("const", EventTypes.of(sample.event().getClass()));
    own.putObject("ce_source").put("const", Topic.of(sample.event()).source());
  }

  private static void key(ObjectNode message, String description) {
    var kafka = message.putObject("bindings").putObject("kafka");
    kafka.putObject("key").put("type", "string").put("description", description);
    kafka.put("bindingVersion", "0.5.0");
  }

  private static void example(
      ObjectNode message, CloudEvent<?> sample, Class<? extends PublishedEvent> event) {
    var example = message.putArray("examples").addObject().put("name", "sample");
    var headers = example.putObject("headers");
    sample.headers().forEach(each -> headers.put(each.key(), new String(each.value(), UTF_8)));
    example.set("payload", MAPPER.readTree(Contract.PUBLIC.sample(event)));
  }

  private static JsonNode resource(String name) {
    return MAPPER.readTree(AsyncApi.class.getResourceAsStream(name));
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
  }

  private static SchemaGenerator generator() {
    var config =
        EventSchemas.of(Contract.PUBLIC, SchemaVersion.DRAFT_7)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
    return new SchemaGenerator(config.build());
  }
}
