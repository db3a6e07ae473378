package ai.aureeture.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.strimzi.api.kafka.model.connect.KafkaConnect;
import io.strimzi.api.kafka.model.connector.KafkaConnector;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with an object by its type: a field that the type lacks, a value of another one.
 */
final class ObjectTypes {
  private static final String STRIMZI = "kafka.strimzi.io/v1";
  private static final Map<String, Class<? extends HasMetadata>> STRIMZI_TYPES =
      Map.of(
          "Kafka", Kafka.class,
          "KafkaNodePool", KafkaNodePool.class,
          "KafkaTopic", KafkaTopic.class,
          "KafkaUser", KafkaUser.class,
          "KafkaConnect", KafkaConnect.class,
          "KafkaConnector", KafkaConnector.class);

  private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

  private ObjectTypes() {}

  /** Empty where the object's kind can be checked only by a definition that is not on hand. */
  static Optional<List<String>> faults(JsonNode object) {
    var kind = object.path("kind").asText();
    if (object.path("apiVersion").asText().equals(STRIMZI) && STRIMZI_TYPES.containsKey(kind)) {
      return Optional.of(faults(object, STRIMZI_TYPES.get(kind)));
    }
    return isBuiltIn(object)
        ? Optional.of(faults(object, HasMetadata.class))
        : CustomDefinitions.faults(object);
  }

  private static boolean isBuiltIn(JsonNode object) {
    var bare = ((ObjectNode) object).objectNode();
    List.of("apiVersion", "kind").forEach(name -> bare.set(name, object.path(name)));
    return !(KUBERNETES.unmarshal(bare.toString()) instanceof GenericKubernetesResource);
  }

  private static List<String> faults(JsonNode object, Class<? extends HasMetadata> type) {
    try {
      return UnknownFields.of(KUBERNETES.unmarshal(object.toString(), type));
    } catch (RuntimeException refused) {
      return List.of(String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
    }
  }
}
