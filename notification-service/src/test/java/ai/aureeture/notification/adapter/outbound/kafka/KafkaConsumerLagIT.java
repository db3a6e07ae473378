package ai.aureeture.notification.adapter.outbound.kafka;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.ConsumerLag;
import ai.aureeture.testsupport.RealKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class KafkaConsumerLagIT {
  @Inject ConsumerLag ofTheService;

  private final String topic = "backlog-" + UUID.randomUUID();
  private final Map<String, Object> broker =
      Map.of("bootstrap.servers", RealKafka.bootstrapServers());
  private final ConsumerLag backlog = new KafkaConsumerLag(broker, topic, "group-of-" + topic);

  @Test
  void backlog_at_the_start_is_read_when_the_group_has_committed_it() throws Exception {
    create();
    publish(2);
    assertFalse(isTakenIn());

    commit(1);
    assertFalse(isTakenIn());
    publish(1);
    commit(2);

    assertTrue(isTakenIn(), "what came later is no backlog");
  }

  @Test
  void backlog_is_empty_without_events() throws Exception {
    create();

    assertTrue(isTakenIn());
  }

  @Test
  void backlog_of_an_unreadable_topic_is_unavailable() {
    assertThrows(Unavailable.class, this::isTakenIn);
  }

  @Test
  void unknown_broker_host_is_an_outage() {
    var nowhere = Map.<String, Object>of("bootstrap.servers", "kafka.invalid:9092");
    var unknown = new KafkaConsumerLag(nowhere, topic, "group-of-" + topic);

    assertThrows(
        Unavailable.class, () -> unknown.isTakenIn().await().atMost(Duration.ofSeconds(60)));
  }

  @Test
  void backlog_is_cleared_when_the_consumer_has_caught_up() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> ofTheService.isTakenIn().await().atMost(Duration.ofSeconds(60)));
  }

  private boolean isTakenIn() {
    return backlog.isTakenIn().await().atMost(Duration.ofSeconds(60));
  }

  private void create() throws Exception {
    try (var admin = Admin.create(broker)) {
      var _ = admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      // The broker knows of it a moment after the controller has answered.
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .until(() -> !admin.describeTopics(List.of(topic)).allTopicNames().get().isEmpty());
    }
  }

  private void publish(int times) {
    for (int i = 0; i < times; i++) {
      Bus.send(topic, "key", List.of(), new byte[] {'x'});
    }
  }

  private void commit(long offset) throws Exception {
    var done = Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset));
    try (var admin = Admin.create(broker)) {
      var _ = admin.alterConsumerGroupOffsets("group-of-" + topic, done).all().get();
    }
  }
}
