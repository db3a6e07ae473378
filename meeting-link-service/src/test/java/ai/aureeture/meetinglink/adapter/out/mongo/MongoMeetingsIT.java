package ai.aureeture.meetinglink.adapter.out.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.meetinglink.Meetups;
import ai.aureeture.meetinglink.application.MeetingsContract;
import ai.aureeture.meetinglink.application.port.Meetings;
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
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(MongoMeetingsIT.NobodyElseLooks.class)
class MongoMeetingsIT implements MeetingsContract {
  @Inject MongoMeetings meetings;
  @Inject ReactiveMongoClient client;

  @Override
  public Meetings meetings() {
    return meetings;
  }

  @Test
  void they_lie_in_the_database_of_the_settings() {
    var first = Meeting.settled(Meetups.calendlyWish(), Link.jitsi("room", "test"), NOW);

    await(meetings.addOrGet(first));

    assertEquals(1, await(stored().countDocuments(eq("_id", first.id().text()))));
  }

  private ReactiveMongoCollection<Document> stored() {
    return client.getDatabase("contract").getCollection("meetings");
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(10));
  }

  /** The timer must not take what the contract puts out. */
  public static final class NobodyElseLooks implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("meetings.look-every", "1h", "store.database", "contract");
    }
  }
}
