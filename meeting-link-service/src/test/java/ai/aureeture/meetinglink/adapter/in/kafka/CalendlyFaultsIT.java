package ai.aureeture.meetinglink.adapter.in.kafka;

import static ai.aureeture.meetinglink.Meetups.EVENT_TYPE;
import static ai.aureeture.meetinglink.Meetups.confirmed;
import static ai.aureeture.meetinglink.Meetups.session;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.SessionSnapshot;
import ai.aureeture.meetinglink.Faults;
import ai.aureeture.meetinglink.Wire;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever Calendly does, the two people get one room, and in time. */
@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(CalendlyFaultsIT.PatientBreaker.class)
class CalendlyFaultsIT {
  private static final Duration BEFORE_THE_MAIL = Duration.ofSeconds(30);

  private Wire wire;

  @BeforeEach
  void listen() {
    Faults.none();
    wire = new Wire("aureeture.meeting-links.v1");
  }

  @AfterEach
  void hang_up() {
    wire.close();
    Faults.none();
  }

  @Test
  void well_it_makes_the_room() {
    var ready = linkOf(session(EVENT_TYPE));
    assertEquals("calendly", ready.meetingProvider());
    assertTrue(ready.meetingLink().startsWith("https://meet.google.com/"));
    assertNotNull(ready.calendlyEventUri());
    assertNotNull(ready.calendlyInviteeUri());
  }

  @Test
  void down_it_is_replaced() {
    Faults.set(Map.of("mode", "down"));
    assertEquals("jitsi", linkOf(session(EVENT_TYPE)).meetingProvider());
  }

  @Test
  void limited_it_is_replaced_at_once() {
    Faults.set(Map.of("mode", "status", "status", 429));
    assertEquals("jitsi", linkOf(session(EVENT_TYPE)).meetingProvider());
  }

  @Test
  void an_answer_lost_on_the_way_makes_no_second_invitation() {
    Faults.set(Map.of("mode", "reset-after-commit", "times", 1));
    assertEquals("calendly", linkOf(session(EVENT_TYPE)).meetingProvider());
    assertEquals(1, Faults.invitationsAsked());
  }

  @Test
  void slow_it_is_replaced_and_nobody_else_waits() {
    Faults.set(Map.of("mode", "slow", "delayMs", 20_000));
    var waiting = session(EVENT_TYPE);
    wire.tell(confirmed(waiting));
    var begin = System.nanoTime();
    assertEquals("jitsi", linkOf(session(null)).meetingProvider());
    assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 2500);
    await().atMost(BEFORE_THE_MAIL).until(() -> wire.links(waiting.sessionId()).size() == 1);
    assertEquals("jitsi", wire.links(waiting.sessionId()).getFirst().event().meetingProvider());
  }

  private MeetingLinkReady linkOf(SessionSnapshot session) {
    wire.tell(confirmed(session));
    await().atMost(BEFORE_THE_MAIL).until(() -> wire.links(session.sessionId()).size() == 1);
    return wire.links(session.sessionId()).getFirst().event();
  }

  /** One test's faults must not keep the next from asking. */
  public static final class PatientBreaker implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("calendly.breaker.window", "1000");
    }
  }
}
