package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What readers are told of the public topic is how it is made. */
class AsyncApiTest {
  private static final String DESCRIPTION =
      "shared-events/src/main/resources/events/public/asyncapi.json";

  @Test
  void the_topic_is_made_as_it_is_described() throws IOException {
    var described =
        new ObjectMapper()
            .readTree(Project.text(DESCRIPTION))
            .at("/channels/bookings/bindings/kafka");
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
