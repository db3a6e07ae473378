package ai.aureeture.meetinglink.adapter.out.mongo;

import ai.aureeture.meetinglink.application.MeetingsContract;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(MongoMeetingsIT.NobodyElseLooks.class)
class MongoMeetingsIT implements MeetingsContract {
  @Inject MongoMeetings meetings;

  @Override
  public Meetings meetings() {
    return meetings;
  }

  /** The timer must not take what the contract puts out. */
  public static final class NobodyElseLooks implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("meetings.look-every", "1h", "meetings.database", "contract");
    }
  }
}
