package ai.aureeture.events.asyncapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.aureeture.events.Contract;
import ai.aureeture.events.cloudevents.Topic;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The checked-in description of the public topics is that of the records; written anew as the JSON
 * Schemas are. Its syntax is checked by AsyncAPI's own parser: {@code npm run check} in {@code
 * shared-events/asyncapi}.
 */
class AsyncApiTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Path FILE = Path.of("src/main/resources/events/public/asyncapi.json");

  @Test
  void the_description_is_that_of_the_records() throws IOException {
    var generated = AsyncApi.generate();
    if ("write".equals(System.getProperty("schemas"))) Files.writeString(FILE, generated);
    assertEquals(Files.readString(FILE), generated);
  }

  @Test
  void every_topic_is_named_and_two_are_public() {
    var channels = MAPPER.readTree(AsyncApi.generate()).path("channels").values();
    assertEquals(
        Arrays.stream(Topic.values()).map(Topic::topicName).collect(Collectors.toSet()),
        addresses(channels, "public", "internal"));
    assertEquals(
        Set.of(Topic.BOOKINGS.topicName(), Topic.AVAILABILITY.topicName()),
        addresses(channels, "public"));
  }

  /** The parser does not look at examples. */
  @ParameterizedTest
  @ValueSource(strings = {"headers", "payload"})
  void every_example_obeys_its_schema(String part) {
    var document = MAPPER.readTree(AsyncApi.generate());
    for (var message : document.at("/components/messages").values()) {
      var schema = MAPPER.createObjectNode();
      schema.set("components", document.path("components"));
      schema.putArray("allOf").add(message.path(part));
      var example = message.at("/examples/0/" + part).toString();
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(schema.toString())
              .validate(example, InputFormat.JSON),
          message.path("name").asString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "createdAt",
        "confirmedAt",
        "requestedAt",
        "completedAt",
        "writtenAt",
        "changedAt",
        "answeredAt",
        "erasedAt"
      })
  void no_example_tells_what_has_not_happened_yet(String field) {
    for (var message : MAPPER.readTree(AsyncApi.generate()).at("/components/messages").values()) {
      var example = message.at("/examples/0");
      var told = Instant.parse(example.at("/headers/ce_time").asString());
      for (var happened : example.path("payload").findValues(field)) {
        assertFalse(
            Instant.parse(happened.asString()).isAfter(told), message.path("name")::asString);
      }
    }
  }

  @Test
  void the_page_says_of_every_public_event_when_it_is_sent() {
    assertEquals(
        Contract.publicEvents().map(ReadersPage::name).collect(Collectors.toSet()),
        ReadersPage.sentWhen().keySet());
  }

  private static Set<String> addresses(Iterable<JsonNode> channels, String... tags) {
    var found = new TreeSet<String>();
    for (var channel : channels) {
      var tag = channel.at("/tags/0/name").asString();
      if (Arrays.asList(tags).contains(tag)) found.add(channel.path("address").asString());
    }
    return found;
  }
}
