package ai.aureeture.meetinglink.adapter.in.kafka;

import static ai.aureeture.meetinglink.Meetups.confirmed;
import static ai.aureeture.meetinglink.Meetups.session;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.SessionSnapshot;
import ai.aureeture.http.liveness.ProcessExit;
import ai.aureeture.meetinglink.Wire;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A channel fails for good when a partition's first record is taken up while the broker is away for
 * longer than the client asks for the committed offset: here ten seconds.
 */
@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(FailedChannelIT.ImpatientClient.class)
class FailedChannelIT {
  private static final Duration SOON = Duration.ofSeconds(120);
  private static final int PARTITIONS = 4;

  /** Its own, in which no partition holds a record of another test. */
  private static final String TOPIC = "aureeture.failed-channel.v1";

  @Inject KafkaClientService clients;

  @AfterEach
  void bring_back() {
    RealKafka.bringBack();
    RealMongo.bringBack();
  }

  @Test
  void failed_channel_is_not_live_and_ends_the_process() throws Exception {
    try (var wire = new Wire("aureeture.meeting-links.v1")) {
      var first = session(null);
      tell(wire, first);
      var _ = wire.awaitLink(first, SOON);
      given().get("/q/health/live").then().statusCode(200);
      assertFalse(RecordedExit.BEGUN.await(0, TimeUnit.SECONDS));

      // The first one of these waits for the store; the other one, of a partition not heard of yet,
      // behind it, and both are in the client's memory when the broker goes.
      RealMongo.takeDown();
      long before = position();
      tell(wire, inPartition(partition(first)));
      awaitPosition(before + 1);
      tell(wire, inPartition((partition(first) + 1) % PARTITIONS));
      awaitPosition(before + 2);
    }
    RealKafka.takeDown();
    RealMongo.bringBack();

    assertTrue(RecordedExit.BEGUN.await(SOON.toSeconds(), TimeUnit.SECONDS));
    given().get("/q/health/live").then().statusCode(503).body(containsString("bookings"));
  }

  private static void tell(Wire wire, SessionSnapshot session) {
    var event = confirmed(session);
    wire.tell(TOPIC, event.event().key(), event.data(), new RecordHeaders(event.headers()));
  }

  private void awaitPosition(long expected) {
    await().atMost(SOON).ignoreExceptions().until(() -> position() == expected);
  }

  private long position() {
    return clients.getConsumer("bookings").getPositions().await().atMost(SOON).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private static SessionSnapshot inPartition(int partition) {
    return Stream.generate(() -> session(null))
        .filter(session -> partition(session) == partition)
        .findFirst()
        .orElseThrow();
  }

  /** As Kafka's producer chooses it. */
  private static int partition(SessionSnapshot session) {
    byte[] key = session.sessionId().getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % PARTITIONS;
  }

  public static final class ImpatientClient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "mp.messaging.incoming.bookings.topic", TOPIC,
          "mp.messaging.incoming.bookings.default.api.timeout.ms", "10000",
          "mp.messaging.incoming.bookings.request.timeout.ms", "10000");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(RecordedExit.class);
    }
  }

  @Alternative
  @Singleton
  public static class RecordedExit extends ProcessExit {
    static final CountDownLatch BEGUN = new CountDownLatch(1);

    @Override
    public void begin() {
      BEGUN.countDown();
    }
  }
}
