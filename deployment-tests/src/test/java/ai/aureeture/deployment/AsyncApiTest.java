package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are told of the public topics is how they are made. */
class AsyncApiTest {
  private static final String DESCRIPTION =
      "shared-events/src/main/resources/events/public/asyncapi.json";

  @ParameterizedTest
  @ValueSource(strings = {"bookings", "availability"})
  void a_topic_is_made_as_it_is_described(String channel) throws IOException {
    var described =
        new ObjectMapper()
            .readTree(Project.text(DESCRIPTION))
            .at("/channels/%s/bindings/kafka".formatted(channel));
    var made = topic(described.path("topic").asText());
    assertEquals(described.path("partitions"), made.path("partitions"));
    assertEquals(described.path("replicas"), made.path("replicas"));
    assertEquals(described.at("/topicConfiguration/retention.ms"), made.at("/config/retention.ms"));
  }

  private static JsonNode topic(String name) {
    return Project.yaml(Project.text("k8s/base/kafka/topics.yaml")).stream()
        .filter(topic -> topic.at("/metadata/name").asText().equals(name))
        .map(topic -> topic.path("spec"))
        .findFirst()
        .orElseThrow();
  }
}
