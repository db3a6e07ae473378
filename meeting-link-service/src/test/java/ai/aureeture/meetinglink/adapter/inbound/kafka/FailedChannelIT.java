package ai.aureeture.meetinglink.adapter.inbound.kafka;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.http.liveness.ProcessExit;
import ai.aureeture.meetinglink.BrokerClient;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** A channel that has failed is not started again by the framework: the process has to end. */
@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(FailedChannelIT.FailingChannel.class)
class FailedChannelIT {

  /** Its own: the unreadable record must reach no other test. */
  private static final String TOPIC = "aureeture.failed-channel.v1";

  private static final List<Header> HEADERS =
      List.of(
          new RecordHeader("ce_id", "unreadable".getBytes()),
          new RecordHeader("ce_type", "ai.aureeture.booking.PaymentConfirmed.v1".getBytes()));

  @Test
  void failed_channel_is_not_live_and_ends_the_process() throws Exception {
    given().get("/q/health/live").then().statusCode(200);
    assertEquals(1, RecordedExit.BEGUN.getCount());

    try (var broker = new BrokerClient("aureeture.meeting-links.v1")) {
      broker.publish(TOPIC, "user_m1", "{not json".getBytes(), new RecordHeaders(HEADERS));
    }

    assertTrue(RecordedExit.BEGUN.await(3, TimeUnit.MINUTES));
    given().get("/q/health/live").then().statusCode(503).body(containsString("bookings"));
  }

  /** The channel fails at a record that it cannot read, instead of putting it aside. */
  public static final class FailingChannel implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "mp.messaging.incoming.bookings.topic",
          TOPIC,
          "mp.messaging.incoming.bookings.failure-strategy",
          "fail");
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
