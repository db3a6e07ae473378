package ai.aureeture.meetinglink.adapter.inbound.kafka;

import static ai.aureeture.meetinglink.MeetingSamples.confirmed;
import static ai.aureeture.meetinglink.MeetingSamples.envelope;
import static ai.aureeture.meetinglink.MeetingSamples.erased;
import static ai.aureeture.meetinglink.MeetingSamples.moved;
import static ai.aureeture.meetinglink.MeetingSamples.rescheduled;
import static ai.aureeture.meetinglink.MeetingSamples.session;
import static ai.aureeture.meetinglink.MeetingSamples.withRoom;
import static ai.aureeture.testsupport.ServiceCalls.asService;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.SessionAccepted;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.meetinglink.BrokerClient;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
class BookingEventsIT {
  private static final String DLQ = "aureeture.bookings.internal.v1.meeting-link-service.dlq";
  private static final Duration SOON = Duration.ofSeconds(30);

  @Inject Meetings meetings;
  @Inject KafkaClientService clients;

  private BrokerClient broker;

  @BeforeEach
  void listen() {
    broker = new BrokerClient("aureeture.meeting-links.v1", DLQ);
  }

  @AfterEach
  void hang_up() {
    broker.close();
  }

  @Test
  void confirmed_payment_gets_an_unguessable_room() {
    var session = session(null);
    broker.publish(confirmed(session));
    broker.publish(confirmed(session));
    var ready = broker.awaitLink(session, SOON);
    assertEquals(MeetingProvider.JITSI, ready.event().provider());
    assertTrue(
        ready.event().meetingLink().matches("https://meet.jit.si/[a-z0-9-]*[0-9a-f]{32}"),
        ready.event().meetingLink());
    awaitAllBeforeIsRead();
    assertEquals(1, broker.links(session.sessionId()).size());
  }

  @Test
  void an_imported_session_without_a_room_gets_one() {
    var session = session(null);
    broker.publish(envelope(new SessionChanged(session, SessionChange.EDITED)));
    broker.publish(envelope(new SessionChanged(session, SessionChange.IMPORTED)));
    var _ = broker.awaitLink(session, SOON);
    awaitAllBeforeIsRead();
    assertEquals(1, broker.links(session.sessionId()).size());
  }

  @Test
  void an_imported_session_keeps_the_room_it_has() {
    var session = withRoom(session(null), "https://rooms.example/1");
    broker.publish(envelope(new SessionChanged(session, SessionChange.IMPORTED)));
    awaitAllBeforeIsRead();
    assertEquals(0, broker.links(session.sessionId()).size());
  }

  @Test
  void republished_session_regains_its_join_link_without_an_event() {
    var session = withRoom(session(null), "https://meet.jit.si/aureeture-1");
    assertEquals(404, joinLink(session));
    broker.publish(envelope(new SessionChanged(session, SessionChange.RETOLD)));
    awaitAllBeforeIsRead();
    assertEquals(200, joinLink(session));
    assertEquals(0, broker.links(session.sessionId()).size());
  }

  @Test
  void republished_session_without_a_room_gets_one() {
    var session = session(null);
    broker.publish(envelope(new SessionChanged(session, SessionChange.RETOLD)));
    var _ = broker.awaitLink(session, SOON);
  }

  @Test
  void moved_session_keeps_its_room_and_is_announced_immediately() {
    var booked = session(null);
    var there = moved(booked, booked.endTime());
    broker.publish(confirmed(booked));
    broker.publish(rescheduled(there, booked));
    broker.publish(rescheduled(there, booked));
    awaitAllBeforeIsRead();
    var links = broker.links(booked.sessionId());
    assertEquals(
        List.of(booked.startTime(), there.startTime()),
        links.stream().map(link -> link.event().startTime()).toList());
    assertEquals(links.get(0).event().meetingLink(), links.get(1).event().meetingLink());
    assertNotEquals(links.get(0).id(), links.get(1).id());
  }

  @Test
  void consumer_waits_for_an_absent_broker_without_end() {
    var settings = clients.getConsumer("bookings").configuration();
    assertEquals("2147483647", settings.get("default.api.timeout.ms"));
  }

  @Test
  void an_accepted_free_session_gets_its_room() {
    var session = session(null);
    broker.publish(envelope(new SessionAccepted(session)));
    var _ = broker.awaitLink(session, SOON);
  }

  @Test
  void cancelled_session_has_no_join_link_and_erased_person_no_name() {
    var session = session(null);
    broker.publish(confirmed(session));
    await().atMost(SOON).until(() -> joinLink(session) == 200);
    broker.publish(envelope(new PersonalDataErased(erased(session), "user_s1")));
    await().atMost(SOON).until(() -> studentOf(session).equals("Erased"));
    broker.publish(envelope(new SessionCancelled(session, CancelReason.REFUNDED)));
    await().atMost(SOON).until(() -> joinLink(session) == 404);
  }

  private static int joinLink(SessionSnapshot session) {
    return asService(Tokens.mentor("user_m1"))
        .queryParam("sessionId", session.sessionId())
        .queryParam("startTime", session.startTime().toString())
        .queryParam("personId", "user_m1")
        .get("/internal/join-link")
        .statusCode();
  }

  private String studentOf(SessionSnapshot session) {
    return meetings
        .ofSession(session.sessionId())
        .await()
        .atMost(Duration.ofSeconds(20))
        .getLast()
        .request()
        .student()
        .name();
  }

  @Test
  void malformed_event_goes_to_the_dead_letters_and_later_ones_are_handled() {
    var headers =
        new RecordHeaders(
            List.of(
                header("ce_id", "poison"),
                header("ce_type", "ai.aureeture.booking.PaymentConfirmed.v1"),
                header("ce_time", "2027-03-01T10:00:05Z")));
    broker.publish("aureeture.bookings.internal.v1", "user_m1", "{not json".getBytes(), headers);
    broker.publish("aureeture.bookings.internal.v1", "user_m1", null, new RecordHeaders());
    var session = session(null);
    broker.publish(confirmed(session));
    var _ = broker.awaitLink(session, SOON);
    await()
        .atMost(SOON)
        .until(() ->
            broker.received().stream()
                .filter(record -> record.topic().equals(DLQ))
                .anyMatch(record -> record.headers().lastHeader("dead-letter-reason") != null));
  }

  @Test
  void while_the_store_is_away_the_input_waits() {
    var session = session(null);
    RealMongo.takeDown();
    broker.publish(confirmed(session));
    await()
        .atMost(SOON)
        .during(Duration.ofSeconds(3))
        .until(() -> broker.links(session.sessionId()).isEmpty());
    RealMongo.bringBack();
    var _ = broker.awaitLink(session, SOON);
  }

  @Test
  void while_the_broker_is_away_nothing_is_lost() {
    var session = session(null);
    RealKafka.takeDown();
    RealKafka.bringBack();
    broker.publish(confirmed(session));
    var _ = broker.awaitLink(session, SOON);
  }

  /** A mentor's events are read, and links published, in order: another session's comes last. */
  private void awaitAllBeforeIsRead() {
    var last = session(null);
    broker.publish(confirmed(last));
    var _ = broker.awaitLink(last, SOON);
  }

  private static RecordHeader header(String name, String value) {
    return new RecordHeader(name, value.getBytes());
  }
}
