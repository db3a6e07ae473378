package ai.aureeture.meetinglink.adapter.inbound.kafka;

import static ai.aureeture.meetinglink.MeetingSamples.EVENT_TYPE;
import static ai.aureeture.meetinglink.MeetingSamples.confirmed;
import static ai.aureeture.meetinglink.MeetingSamples.envelope;
import static ai.aureeture.meetinglink.MeetingSamples.moved;
import static ai.aureeture.meetinglink.MeetingSamples.request;
import static ai.aureeture.meetinglink.MeetingSamples.rescheduled;
import static ai.aureeture.meetinglink.MeetingSamples.session;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.meetinglink.BrokerClient;
import ai.aureeture.meetinglink.Faults;
import ai.aureeture.meetinglink.adapter.outbound.calendly.CalendlyRooms;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With every fault of Calendly the two people get one room, and in time. */
@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(CalendlyFaultsIT.NeverOpenBreaker.class)
class CalendlyFaultsIT {
  private static final Duration BEFORE_THE_MAIL = Duration.ofSeconds(30);

  @Inject CalendlyRooms rooms;

  private BrokerClient broker;

  @BeforeEach
  void listen() {
    Faults.none();
    broker = new BrokerClient("aureeture.meeting-links.v1");
  }

  @AfterEach
  void hang_up() {
    broker.close();
    Faults.none();
  }

  @Test
  void healthy_calendly_makes_the_room() {
    var ready = linkOf(session(EVENT_TYPE));
    assertEquals(MeetingProvider.CALENDLY, ready.provider());
    assertTrue(ready.meetingLink().startsWith("https://meet.google.com/"));
    assertNotNull(ready.calendlyEventUri());
    assertNotNull(ready.calendlyInviteeUri());
  }

  @Test
  void unavailable_calendly_is_replaced() {
    Faults.set(Map.of("mode", "down"));
    assertEquals(MeetingProvider.JITSI, linkOf(session(EVENT_TYPE)).provider());
  }

  @Test
  void rate_limited_calendly_is_replaced_immediately() {
    Faults.set(Map.of("mode", "status", "status", 429));
    assertEquals(MeetingProvider.JITSI, linkOf(session(EVENT_TYPE)).provider());
  }

  @Test
  void an_answer_lost_on_the_way_makes_no_second_invitation() {
    Faults.set(Map.of("mode", "reset-after-commit", "times", 1));
    assertEquals(MeetingProvider.CALENDLY, linkOf(session(EVENT_TYPE)).provider());
    assertEquals(1, Faults.invitationsAsked());
  }

  @Test
  void slow_calendly_is_replaced_and_delays_no_other_meeting() {
    Faults.set(Map.of("mode", "slow", "delayMs", 20_000));
    var waiting = session(EVENT_TYPE);
    var other = session(null);
    broker.publish(confirmed(waiting));
    assertEquals(MeetingProvider.JITSI, linkOf(other).provider());
    assertEquals(MeetingProvider.JITSI, link(waiting).provider());
    assertTrue(saidAt(other).isBefore(saidAt(waiting)));
  }

  @Test
  void a_session_that_moves_has_one_event_and_it_is_at_the_new_time() {
    var booked = session(EVENT_TYPE);
    var overlapping = moved(booked, booked.startTime().plusSeconds(1800));
    var first = linkOf(booked);
    var second = linkOfMove(overlapping, booked);
    assertEquals(MeetingProvider.CALENDLY, second.provider());
    assertNotEquals(first.calendlyEventUri(), second.calendlyEventUri());
    assertEquals(0, standing(booked));
    assertEquals(1, standing(overlapping));
  }

  @Test
  void each_time_of_a_session_moved_back_has_its_own_event() {
    var booked = session(EVENT_TYPE);
    var there = moved(booked, booked.startTime().plusSeconds(1800));
    var back = moved(there, booked.startTime());
    var first = linkOf(booked);
    linkOfMove(there, booked);
    var last = linkOfMove(back, there);
    assertEquals(MeetingProvider.CALENDLY, last.provider());
    assertNotEquals(first.calendlyEventUri(), last.calendlyEventUri());
    assertEquals(0, standing(booked) + standing(there));
    assertEquals(1, standing(back));
    assertEquals(
        3, broker.links(booked.sessionId()).stream().map(CloudEvent::id).distinct().count());
  }

  @Test
  void answers_lost_at_cancelling_and_at_inviting_leave_one_event() {
    var booked = session(EVENT_TYPE);
    var there = moved(booked, booked.endTime());
    linkOf(booked);
    var asked = Faults.invitationsAsked();
    Faults.set(Map.of("mode", "reset-after-commit", "times", 2));
    assertEquals(MeetingProvider.CALENDLY, linkOfMove(there, booked).provider());
    assertEquals(asked + 1, Faults.invitationsAsked());
    assertEquals(0, standing(booked));
    assertEquals(1, standing(there));
  }

  @Test
  void calendly_that_is_unavailable_at_the_move_is_replaced() {
    var booked = session(EVENT_TYPE);
    linkOf(booked);
    Faults.set(Map.of("mode", "down"));
    var there = moved(booked, booked.endTime());
    assertEquals(MeetingProvider.JITSI, linkOfMove(there, booked).provider());
  }

  @Test
  void refund_cancels_the_calendly_event() {
    var booked = session(EVENT_TYPE);
    linkOf(booked);
    assertEquals(1, standing(booked));
    broker.publish(envelope(new SessionCancelled(booked, CancelReason.REFUNDED)));
    await().atMost(BEFORE_THE_MAIL).until(() -> standing(booked) == 0);
  }

  @CanIgnoreReturnValue
  private MeetingLinkReady linkOf(SessionSnapshot session) {
    broker.publish(confirmed(session));
    return link(session);
  }

  @CanIgnoreReturnValue
  private MeetingLinkReady linkOfMove(SessionSnapshot session, SessionSnapshot before) {
    broker.publish(rescheduled(session, before));
    return link(session);
  }

  private MeetingLinkReady link(SessionSnapshot session) {
    return broker.awaitLink(session, BEFORE_THE_MAIL).event();
  }

  private Instant saidAt(SessionSnapshot session) {
    return broker.awaitLink(session, BEFORE_THE_MAIL).time();
  }

  private int standing(SessionSnapshot session) {
    return rooms.find(request(session)).await().atMost(BEFORE_THE_MAIL).size();
  }

  /** One test's faults must not stop the calls of the next; and only faults are slow. */
  public static final class NeverOpenBreaker implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "calendly.breaker.window", "1000",
          "calendly.timeout", "6s",
          "quarkus.rest-client.calendly.read-timeout", "7000");
    }
  }
}
