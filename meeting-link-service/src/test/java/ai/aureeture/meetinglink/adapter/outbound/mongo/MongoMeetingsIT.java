package ai.aureeture.meetinglink.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.meetinglink.MeetingSamples;
import ai.aureeture.meetinglink.application.MeetingsContract;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.application.port.Unreadable;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(MongoMeetingsIT.OwnDatabase.class)
public class MongoMeetingsIT implements MeetingsContract {
  @Inject MongoMeetings meetings;
  @Inject ReactiveMongoClient client;

  @Override
  public Meetings meetings() {
    return meetings;
  }

  @Test
  void meetings_are_in_the_configured_database() {
    var first = Meeting.settled(MeetingSamples.calendlyRequest(), Link.jitsi("room", "test"), NOW);

    await(meetings.addOrGet(first));

    assertEquals(1, await(stored().countDocuments(eq("_id", first.id().text()))));
  }

  @Test
  void unreadable_meeting_does_not_block_the_queue() {
    var then = Instant.parse("1999-01-01T00:00:00Z");
    var readable = Meeting.wanted(MeetingSamples.calendlyRequest(), then, Duration.ofSeconds(20));
    await(stored().insertOne(senseless(then.minusSeconds(1))));
    await(meetings.addOrGet(readable));

    var refused = assertThrows(Unreadable.class, () -> await(meetings.takeDue(then)));

    assertEquals("senseless/1", refused.meetingId());
    assertEquals(readable.id(), await(meetings.takeDue(then)).orElseThrow().id());
    assertEquals(Optional.empty(), await(meetings.takeDue(then)));
    await(stored().deleteOne(eq("_id", "senseless/1")));
    await(stored().deleteOne(eq("_id", readable.id().text())));
  }

  private static Document senseless(Instant due) {
    return new Document("_id", "senseless/1").append("revision", 0L).append("due", Date.from(due));
  }

  private ReactiveMongoCollection<Document> stored() {
    return client.getDatabase("contract").getCollection("meetings");
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(30));
  }

  /** Neither a timer nor a consumer of bookings may take the contract's meetings. */
  public static final class OwnDatabase implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "meetings.look-every", "1h",
          "mp.messaging.incoming.bookings.topic", "aureeture.nobody-tells.v1",
          "store.database", "contract",
          "aureeture.rate-limit.per-person", "5");
    }
  }
}
