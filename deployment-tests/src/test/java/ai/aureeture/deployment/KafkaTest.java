package ai.aureeture.deployment;

import static ai.aureeture.deployment.Manifests.each;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The topics are those of the code, and each part may do with them what it does and no more. */
class KafkaTest {
  /** What Kafka Streams does with its changelog topics. */
  private static final Set<String> STATE_RIGHTS =
      Set.of("Create", "Describe", "DescribeConfigs", "Read", "Write");

  private static final String ALL_OPTIONS = "production-with-options";

  static List<String> overlays() {
    return Kustomize.overlays();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void every_topic_and_its_dead_letter_topic_are_created(String overlay) {
    var expected = new TreeSet<>(Parts.topics());
    expected.addAll(Parts.deadLetterTopics());
    var made =
        Kustomize.overlay(overlay).names("KafkaTopic").stream()
            .filter(name -> name.startsWith("aureeture."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), Difference.of(expected, made));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void a_service_may_read_and_write_its_own_topics_only(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    for (Part part : Parts.services()) {
      assertEquals(
          Set.of(),
          Difference.of(expectedRights(part), rights(manifests, part.name(), "topic")),
          part.name());
    }
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void a_service_reads_in_its_own_groups(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    for (Part part : Parts.services()) {
      var expected = new TreeSet<String>();
      if (part.streams().isEmpty()) {
        part.reads().forEach(topic -> expected.add("Read " + part.group(topic)));
      } else {
        expected.add("Read " + part.name() + "-*");
      }
      if (part.replays()) expected.add("Read dead-letter-replay");
      if (!part.readsLive().isEmpty()) expected.add("Read notification-live-*");
      assertEquals(expected, rights(manifests, part.name(), "group"), part.name());
    }
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void a_service_with_streams_and_no_other_begins_transactions_in_its_name(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    for (Part part : Parts.services()) {
      var expected =
          part.streams().isEmpty()
              ? Set.of()
              : Set.of("Describe " + part.name() + "-*", "Write " + part.name() + "-*");
      assertEquals(expected, rights(manifests, part.name(), "transactionalId"), part.name());
    }
  }

  @Test
  void analytics_may_read_the_public_topics_and_do_nothing_else() {
    var manifests = Kustomize.overlay(ALL_OPTIONS);
    assertEquals(
        Set.of("Read aureeture.bookings.v1", "Read aureeture.availability.v1"),
        rights(manifests, "analytics", "topic"));
    assertEquals(Set.of("Read analytics*"), rights(manifests, "analytics", "group"));
  }

  /** Kafka Streams keeps what it knows of a key by the number of its partition in all of them. */
  @ParameterizedTest
  @MethodSource("overlays")
  void topics_of_kafka_streams_have_as_many_partitions_as_each_other(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    for (Part part : Parts.services()) {
      var partitions =
          part.streams().stream()
              .map(topic -> manifests.get("KafkaTopic", topic).at("/spec/partitions").asInt())
              .collect(Collectors.toSet());
      assertEquals(part.streams().isEmpty() ? 0 : 1, partitions.size(), part.name());
    }
  }

  @Test
  void debezium_relays_to_the_topic_of_the_outbox_while_our_relay_is_off() {
    var manifests = Kustomize.overlay(ALL_OPTIONS);
    var booking = Parts.named("booking-service");
    assertEquals(
        booking.writes(),
        List.of(
            topic(manifests, "outbox", ""), topic(manifests, "outbox-public", "public_payload")));
    assertEquals("false", Workload.of(manifests, booking).environment().get("OUTBOX_RELAY"));
  }

  /** Where a connector sends what it finds in a column of the outbox; empty for the usual one. */
  private static String topic(Manifests manifests, String connector, String column) {
    var config = manifests.get("KafkaConnector", connector).at("/spec/config");
    assertEquals(column, config.path("transforms.outbox.table.field.event.payload").asText());
    return config.path("transforms.outbox.route.topic.replacement").asText();
  }

  private static Set<String> expectedRights(Part part) {
    var rights = new HashSet<String>();
    part.reads().forEach(topic -> rights.add("Read " + topic));
    part.readsLive().forEach(topic -> rights.add("Read " + topic));
    part.streams().forEach(topic -> rights.add("Read " + topic));
    if (!part.streams().isEmpty()) {
      STATE_RIGHTS.forEach(right -> rights.add(right + " " + part.name() + "-*"));
    }
    part.writes().forEach(topic -> rights.add("Write " + topic));
    part.deadLetterTopics().forEach(topic -> rights.add("Write " + topic));
    if (part.replays()) {
      Parts.deadLetterTopics().forEach(topic -> rights.add("Read " + topic));
      Parts.topicsThatAreRead().forEach(topic -> rights.add("Write " + topic));
    }
    return rights;
  }

  /** As {@code Read topic}; a prefix ends with an asterisk. */
  private static Set<String> rights(Manifests manifests, String user, String type) {
    return each(manifests.get("KafkaUser", user).at("/spec/authorization/acls"))
        .filter(rule -> rule.at("/resource/type").asText().equals(type))
        .flatMap(rule -> each(rule.path("operations")).map(it -> it.asText() + " " + name(rule)))
        .collect(Collectors.toSet());
  }

  private static String name(JsonNode rule) {
    var name = rule.at("/resource/name").asText();
    return rule.at("/resource/patternType").asText().equals("prefix") ? name + "*" : name;
  }
}
