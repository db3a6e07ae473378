package ai.aureeture.booking.adapter.inbound.rest.operator;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.Tokens;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class DeadLetterResourceIT {
  private static final String ALL = "/api/admin/dead-letters";

  private final String subject = UUID.randomUUID().toString();
  private final String dlq =
      Topic.BOOKINGS.topicName() + ".service-" + subject.substring(0, 8) + ".dlq";

  @Test
  void dead_letters_are_counted_and_replayed_unchanged() {
    IntStream.range(0, 3).forEach(this::lay);
    assertEquals(3, waiting(dlq));
    admin()
        .get("/api/admin/attention")
        .then()
        .statusCode(200)
        .body("deadLetters.find { it.topic == '" + dlq + "' }.waiting", equalTo(3));
    replay("?limit=2").then().body("replayed", equalTo(2)).body("waiting", equalTo(1));
    assertEquals(1, waiting(dlq));
    replay("").then().body("replayed", equalTo(1)).body("waiting", equalTo(0));
    replay("").then().body("replayed", equalTo(0)).body("waiting", equalTo(0));
    var again = PublishedEventsReader.records(subject, 3);
    assertEquals(List.of("id-0", "id-1", "id-2"), again.stream().map(m -> id(m)).toList());
    for (var message : again) {
      assertEquals("mentor-x", message.key());
      assertEquals("not json", new String(message.value(), UTF_8));
      assertNull(message.headers().lastHeader("dead-letter-reason"));
      assertEquals("service-" + subject.substring(0, 8), header(message, CloudEvent.ONLY_FOR));
    }
  }

  @Test
  void replay_is_in_the_audit_with_the_operator_and_the_count() {
    lay(0);
    lay(1);
    replay("").then().body("replayed", equalTo(2));
    admin()
        .get("/api/admin/audit?personId=boss&limit=200")
        .then()
        .statusCode(200)
        .body(
            "entries.findAll { it.detail.topic == '" + dlq + "' }.what",
            contains("dead-letters-replayed", "dead-letter-replay-started"))
        .body("entries.find { it.detail.topic == '" + dlq + "' }.detail.replayed", equalTo(2))
        .body("entries.find { it.detail.topic == '" + dlq + "' }.actor.role", equalTo("admin"));
  }

  @Test
  void replayed_message_that_fails_is_a_dead_letter_again() {
    var topic = Topic.NOTIFICATIONS.topicName() + ".booking-service.dlq";
    send(message(Topic.NOTIFICATIONS.topicName(), EventTypes.of(EmailDeliveryFailed.class), "1"));
    assertFalse(PublishedEventsReader.deadLetters(topic, subject, 1).isEmpty());
    admin()
        .post(ALL + "/" + topic + "/replay")
        .then()
        .statusCode(200)
        .body("topic", equalTo(topic))
        .body("replayed", greaterThanOrEqualTo(1));
    // A second dead letter may come from a redelivery; this header shows that it is the replay's.
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            PublishedEventsReader.deadLetters(topic, subject, 1).stream()
                .anyMatch(
                    deadLetter -> deadLetter.headers().lastHeader(CloudEvent.ONLY_FOR) != null));
  }

  @Test
  void replay_for_another_service_is_ignored() {
    var topic = Topic.NOTIFICATIONS.topicName() + ".booking-service.dlq";
    var type = EventTypes.of(EmailDeliveryFailed.class);
    var others = message(Topic.NOTIFICATIONS.topicName(), type, "for another");
    others.headers().add(CloudEvent.ONLY_FOR, "another-service".getBytes(UTF_8));
    send(others);
    send(message(Topic.NOTIFICATIONS.topicName(), type, "for all"));

    // A consumer that has to join its group again may receive a message twice.
    var deadLetters = PublishedEventsReader.deadLetters(topic, subject, 1);
    assertEquals(Set.of("for all"), deadLetters.stream().map(m -> id(m)).collect(toSet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aureeture.bookings.v1", "aureeture.bookings.v1.no-one.dlq", "x.dlq"})
  void only_dead_letter_topics_are_replayed(String topic) {
    admin()
        .post(ALL + "/" + topic + "/replay")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void only_an_admin_replays_dead_letters() {
    asMentor("m").get(ALL).then().statusCode(403).body("code", equalTo("forbidden"));
    asMentor("m").post(ALL + "/" + dlq + "/replay").then().statusCode(403);
    given().get(ALL).then().statusCode(401);
    admin().post(ALL + "/" + dlq + "/replay?limit=0").then().statusCode(400);
  }

  @Test
  void without_a_broker_nothing_is_lost() {
    lay(0);
    assertEquals(1, waiting(dlq));
    RealKafka.takeDown();
    try {
      admin().post(ALL + "/" + dlq + "/replay").then().statusCode(503).header("Retry-After", "2");
    } finally {
      RealKafka.bringBack();
    }
    await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> waiting(dlq) == 1);
  }

  private static RequestSpecification admin() {
    return as(Tokens.admin("boss"));
  }

  private io.restassured.response.Response replay(String query) {
    return admin()
        .post(ALL + "/" + dlq + "/replay" + query)
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private static int waiting(String topic) {
    Integer count =
        admin()
            .get(ALL)
            .then()
            .statusCode(200)
            .extract()
            .path("deadLetters.find { it.topic == '" + topic + "' }?.waiting");
    return count == null ? 0 : count;
  }

  private void lay(int number) {
    var deadLetter = message(dlq, "ai.aureeture.booking.Unheard.v1", "id-" + number);
    deadLetter.headers().add("dead-letter-reason", "broken".getBytes(UTF_8));
    send(deadLetter);
  }

  private ProducerRecord<String, byte[]> message(String topic, String type, String id) {
    var message = new ProducerRecord<>(topic, "mentor-x", "not json".getBytes(UTF_8));
    Map.of("ce_type", type, "ce_id", id, "ce_subject", subject, "ce_time", "2027-01-01T00:00:00Z")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    return message;
  }

  private static String id(ConsumerRecord<String, byte[]> message) {
    return header(message, "ce_id");
  }

  private static String header(ConsumerRecord<String, byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }

  private static void send(ProducerRecord<String, byte[]> message) {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(message).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
