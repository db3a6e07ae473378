package ai.aureeture.testsupport;

import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.launcher.infra.KafkaBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;

/** A real Kafka broker, empty for each JVM: in a container with {@code TEST_CONTAINERS=true}. */
public final class RealKafka implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    bringBack();
    return Map.of("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
  }

  /** Quarkus stops resources when it restarts; the broker stays until the JVM ends. */
  @Override
  public void stop() {}

  /** {@code KAFKA_BOOTSTRAP_SERVERS}, once started. */
  public static String bootstrapServers() {
    return broker().bootstrapServers();
  }

  /** Ends the broker as {@code kill -9} does. */
  public static void takeDown() {
    if (Docker.isWanted()) Docker.kill("kafka");
    else TestParts.kill(broker());
  }

  /** Starts it (again), on the same port, with what it held. */
  public static void bringBack() {
    if (Docker.isWanted()) Docker.ensure("kafka", container(), broker().port(), 9092);
    else TestParts.ensure(broker(), "Kafka embedded");
  }

  private static KafkaBroker broker() {
    return new KafkaBroker(
        TestParts.folder().resolve("kafka"),
        TestParts.port("kafka"),
        TestParts.port("kafka-controller"),
        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
  }

  private static KafkaContainer container() {
    return new KafkaContainer(Docker.KAFKA)
        .withEnv("KAFKA_NUM_PARTITIONS", "4")
        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
  }
}
