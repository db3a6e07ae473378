package ai.aureeture.booking.adapter.inbound.kafka;

import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Api.studentSession;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Moves;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.testsupport.RealKafka;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class IncomingEventsIT {

  @Test
  void the_first_room_is_stored_with_its_addresses_and_stays() {
    var held = paid(held());
    var session = snapshot(held);
    publish(
        ready(session, "https://calendly.example/1", MeetingProvider.CALENDLY, "event", "invitee"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            studentSession(held)
                .then()
                .body("meetingLink", equalTo("https://calendly.example/1"))
                .body("meetingProvider", equalTo("calendly"))
                .body("calendlyEventUri", equalTo("event"))
                .body("calendlyInviteeUri", equalTo("invitee")));
    publish(ready(session, "https://meet.example/2", MeetingProvider.JITSI, null, null));
    awaitAllHandled(held);
    studentSession(held).then().body("meetingLink", equalTo("https://calendly.example/1"));
  }

  @Test
  void after_a_move_only_a_room_for_the_new_time_is_stored() {
    var held = paid(held());
    var before = snapshot(held);
    publish(ready(before, "https://calendly.example/old", MeetingProvider.CALENDLY, "e1", "i1"));
    awaitLink(held, "https://calendly.example/old");
    Moves.approve(held, STUDENT, Moves.asked(held, MENTOR, Optional.of(hour())))
        .then()
        .statusCode(200)
        .body("meetingLink", nullValue());
    var after = PublishedEventsReader.events(held.id(), 5).getLast().session();
    publish(ready(before, "https://calendly.example/late", MeetingProvider.CALENDLY, "e2", "i2"));
    publish(ready(after, "https://calendly.example/new", MeetingProvider.CALENDLY, "e3", "i3"));
    awaitLink(held, "https://calendly.example/new");
  }

  @Test
  void room_from_before_a_move_is_ignored_when_the_session_moves_back() {
    var held = paid(held());
    var before = snapshot(held);
    Moves.approve(held, STUDENT, Moves.asked(held, MENTOR, Optional.of(hour())))
        .then()
        .statusCode(200);
    Moves.approve(held, MENTOR, Moves.asked(held, STUDENT, Optional.of(held.start())))
        .then()
        .statusCode(200)
        .body("startTime", equalTo(held.start().toString()));
    var back = PublishedEventsReader.events(held.id(), 6).getLast().session();
    var stale = ready(before, "https://calendly.example/a", MeetingProvider.CALENDLY, "e1", "i1");
    publish(stale);
    publish(ready(back, "https://calendly.example/b", MeetingProvider.CALENDLY, "e2", "i2"));
    awaitLink(held, "https://calendly.example/b");
    publish(stale);
    awaitAllHandled(held);
    studentSession(held).then().body("meetingLink", equalTo("https://calendly.example/b"));
  }

  @Test
  void jitsi_room_stays_with_a_moved_session() {
    var held = paid(held());
    publish(ready(snapshot(held), "https://meet.example/1", MeetingProvider.JITSI, null, null));
    awaitLink(held, "https://meet.example/1");
    Moves.approve(held, STUDENT, Moves.asked(held, MENTOR, Optional.of(hour())))
        .then()
        .statusCode(200)
        .body("meetingLink", equalTo("https://meet.example/1"));
  }

  @Test
  void failed_mail_adds_one_warning() {
    var held = paid(held());
    var session = snapshot(held);
    publish(lostMail(session, "mail-1"));
    publish(lostMail(session, "mail-1"));
    publish(lostMail(session, "mail-2"));
    var next = paid(held(student(), held.mentor(), hour()));
    publish(lostMail(snapshot(next), "mail-3"));
    awaitWarnings(next, 1);
    studentSession(held)
        .then()
        .body("warnings", hasSize(2))
        .body("warnings.code[0]", equalTo("email-delivery-failed"));
  }

  @Test
  void unhandled_event_goes_to_the_dead_letters_and_later_ones_are_handled() {
    var held = paid(held());
    var session = snapshot(held);
    send(held, "ai.aureeture.meetinglink.Unheard.v9", "{}");
    send(held, EventTypes.of(MeetingLinkReady.class), "not json");
    publish(ready(session, "https://meet.example/3", MeetingProvider.JITSI, null, null));
    awaitLink(held, "https://meet.example/3");
    var deadLetters =
        PublishedEventsReader.deadLetters(
            Topic.MEETING_LINKS.topicName() + ".booking-service.dlq", held.id(), 1);
    // A consumer that has to join its group again may receive a message twice.
    assertEquals(
        Set.of("not json"),
        deadLetters.stream()
            .map(deadLetter -> new String(deadLetter.value(), UTF_8))
            .collect(toSet()));
  }

  /** One mentor's events are handled in order: when the last one is handled, all are. */
  private static void awaitAllHandled(Held held) {
    var next = paid(held(student(), held.mentor(), hour()));
    publish(ready(snapshot(next), "https://meet.example/next", MeetingProvider.JITSI, null, null));
    awaitLink(next, "https://meet.example/next");
  }

  private static void awaitLink(Held held, String link) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> studentSession(held).then().body("meetingLink", equalTo(link)));
  }

  private static void awaitWarnings(Held held, int count) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> studentSession(held).then().body("warnings", hasSize(count)));
  }

  private static EmailDeliveryFailed lostMail(SessionSnapshot session, String mailId) {
    return new EmailDeliveryFailed(
        session.sessionId(),
        session.mentor().id(),
        mailId,
        session.student().id(),
        "session-confirmed",
        5,
        "refused");
  }

  private static MeetingLinkReady ready(
      SessionSnapshot session,
      String link,
      MeetingProvider provider,
      String event,
      String invitee) {
    return new MeetingLinkReady(
        session.sessionId(),
        session.mentor().id(),
        session.startTime(),
        session.moves(),
        provider,
        link,
        event,
        invitee);
  }

  private static SessionSnapshot snapshot(Held held) {
    return PublishedEventsReader.events(held.id(), 2).getLast().session();
  }

  private static void publish(PublishedEvent event) {
    var cloudEvent = new CloudEvent<>(UUID.randomUUID().toString(), Instant.now(), event);
    var message =
        new ProducerRecord<>(
            Topic.of(event).topicName(),
            null,
            event.key(),
            cloudEvent.data(),
            cloudEvent.headers());
    send(message);
  }

  private static void send(Held held, String type, String data) {
    var message =
        new ProducerRecord<>(Topic.MEETING_LINKS.topicName(), held.mentor(), data.getBytes(UTF_8));
    Map.of(
            "ce_type",
            type,
            "ce_id",
            "1",
            "ce_subject",
            held.id(),
            "ce_time",
            "2027-01-01T00:00:00Z")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    send(message);
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
