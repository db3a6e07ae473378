package ai.aureeture.notification.adapter.inbound.websocket;

import static java.util.Map.of;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.LiveConnection;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class LiveSocketIT {
  private final SessionEvents events = SessionEvents.oneSession();

  /**
   * Events from before the service listens reach no connection, and it catches up when it begins
   * to: only the second notification shows that it listens.
   */
  @BeforeEach
  void the_service_listens() {
    var others = SessionEvents.oneSession();
    try (var connection = LiveConnection.open(Tokens.student(others.studentId()), "")) {
      await().atMost(Duration.ofSeconds(60)).until(() -> receivesEvents(connection, others));
      await().atMost(Duration.ofSeconds(60)).until(() -> receivesEvents(connection, others));
    }
  }

  /** Whether the connection receives a session, its notification, and the link of another one. */
  private static boolean receivesEvents(LiveConnection connection, SessionEvents people) {
    var paid = people.another();
    var linked = people.another();
    Bus.publish(paid.confirmed());
    Bus.publish(linked.linkReady());
    try {
      await()
          .atMost(Duration.ofSeconds(5))
          .until(() ->
              changed(connection, paid)
                  && changed(connection, linked)
                  && notified(connection, paid));
      return true;
    } catch (ConditionTimeoutException notYet) {
      return false;
    }
  }

  private static boolean changed(LiveConnection connection, SessionEvents one) {
    return connection.sofar("session.updated").stream()
        .anyMatch(message -> message.at("/session/id").asText().equals(one.sessionId()));
  }

  private static boolean notified(LiveConnection connection, SessionEvents one) {
    return connection.sofar("notification").stream()
        .anyMatch(
            message -> message.at("/notification/sessionId").asText().equals(one.sessionId()));
  }

  @Test
  void every_connection_of_both_people_gets_notifications() {
    try (var first = LiveConnection.open(student(), "");
        var second = LiveConnection.openPlain("?access_token=" + student());
        var mentors = LiveConnection.open(Tokens.mentor(events.mentorId()), "")) {

      Bus.publish(events.confirmed());

      var message = first.of("notification", 1).getFirst().path("notification");
      assertEquals("session-confirmed", message.path("type").asText());
      assertEquals(events.sessionId(), message.path("sessionId").asText());
      assertTrue(message.path("readAt").isNull() && message.has("createdAt") && message.has("id"));
      assertEquals(first.titles(1), second.titles(1));
      assertFalse(first.titles(1).equals(mentors.titles(1)));
    }
  }

  @Test
  void an_open_dashboard_changes_with_the_session_and_its_link() {
    try (var students = LiveConnection.open(student(), "");
        var mentors = LiveConnection.open(Tokens.mentor(events.mentorId()), "")) {
      Bus.publish(events.confirmed());
      var confirmed = students.of("session.updated", 1).getFirst().path("session");
      assertEquals("scheduled", confirmed.path("status").asText());
      assertEquals(1500, confirmed.path("amount").asInt());
      assertEquals(60, confirmed.path("durationMinutes").asInt());
      assertFalse(confirmed.has("studentEmail"), "not the student's to see in a session");

      Bus.publish(events.linkReady());

      var linked = mentors.of("session.updated", 2).getLast().path("session");
      assertEquals(SessionEvents.LINK, linked.path("meetingLink").asText());
      assertEquals(events.studentEmail(), linked.path("studentEmail").asText());
      assertEquals(1, students.of("notification", 1).size(), "a link rings nothing");
    }
  }

  @Test
  void open_dashboard_receives_every_state_of_the_session() {
    var history = SessionHistory.ofPaid(events);
    try (var connection = LiveConnection.open(student(), "")) {
      Bus.publish(history.paid());
      Bus.publish(history.asked(ParticipantRole.MENTOR, 1));
      var asked = state(connection, "reschedule_requested");
      assertEquals(1, asked.path("rescheduleCount").asInt());
      var request = asked.path("pendingRequest");
      assertEquals("mentor", request.path("requestedBy").asText());
      assertEquals("pending", request.path("status").asText());
      assertEquals("2027-03-15T18:00:00Z", request.path("newStartTime").asText());

      Bus.publish(history.rejected(RejectionReason.REJECTED));
      assertFalse(state(connection, "scheduled").has("pendingRequest"), "answered");
      Bus.publish(history.asked(ParticipantRole.STUDENT, 1));
      var _ = state(connection, "reschedule_requested");
      Bus.publish(history.moved());
      var moved = state(connection, "scheduled");
      assertEquals("2027-03-15T18:00:00Z", moved.path("startTime").asText());
      Bus.publish(history.cancelled(CancelReason.REFUNDED));
      var cancelled = state(connection, "cancelled");
      assertEquals("refunded", cancelled.path("cancelReason").asText());
      assertEquals("paid", cancelled.path("paymentStatus").asText());
      Bus.publish(history.refunded());
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> newest(connection).path("paymentStatus").asText().equals("refunded"));
    }
  }

  @Test
  void start_and_completion_update_the_dashboard_and_only_completion_notifies() {
    var history = SessionHistory.ofPaid(events);
    try (var connection = LiveConnection.open(student(), "")) {
      Bus.publish(history.paid());
      Bus.publish(history.started());
      var _ = state(connection, "ongoing");
      Bus.publish(history.completed());

      var _ = state(connection, "completed");
      assertEquals(
          List.of("session-confirmed", "review-requested"),
          connection.of("notification", 2).stream()
              .map(message -> message.at("/notification/type").asText())
              .toList());
    }
  }

  @Test
  void a_free_session_shows_from_its_request_on() {
    var history = SessionHistory.ofFree(events);
    try (var connection = LiveConnection.open(Tokens.mentor(events.mentorId()), "")) {
      Bus.publish(history.requested(SessionHistory.START));
      var _ = state(connection, "requested");
      Bus.publish(history.accepted());
      var _ = state(connection, "scheduled");
    }
  }

  /**
   * The session as the dashboard shows it, once it has that status: states between may be left out.
   */
  private static JsonNode state(LiveConnection connection, String status) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> newest(connection).path("status").asText().equals(status));
    return newest(connection);
  }

  private static JsonNode newest(LiveConnection connection) {
    var updates = connection.sofar("session.updated");
    return updates.isEmpty() ? MissingNode.getInstance() : updates.getLast().path("session");
  }

  @Test
  void reconnecting_client_gets_missed_events_once_and_oldest_first() {
    String last;
    try (var connection = LiveConnection.open(student(), "")) {
      Bus.publish(events.confirmed());
      last = connection.titles(1).getFirst();
    }
    IntStream.range(0, 3).forEach(i -> Bus.publish(events.another().confirmed()));

    try (var resumed = LiveConnection.open(student(), "?since=" + last);
        var fromTheStart = LiveConnection.open(student(), "?since=unknown")) {
      Bus.publish(events.another().confirmed());

      var missed = resumed.titles(4);
      var all = fromTheStart.titles(5);
      assertEquals(4, missed.stream().distinct().count());
      assertEquals(last, all.getFirst());
      assertEquals(missed, all.subList(1, 5));
    }
  }

  @Test
  void connection_without_since_gets_only_new_events() {
    Bus.publish(events.confirmed());
    try (var earlier = LiveConnection.open(student(), "?since=unknown")) {
      var old = earlier.titles(1).getFirst();
      try (var live = LiveConnection.open(student(), "")) {
        Bus.publish(events.another().confirmed());

        assertFalse(live.titles(1).contains(old));
      }
    }
  }

  @Test
  void connecting_needs_a_valid_token() {
    assertEquals(401, LiveConnection.refused(""));
    assertEquals(401, LiveConnection.refused("?access_token=nonsense"));
    assertEquals(401, LiveConnection.refused("?access_token=" + expired()));
    assertEquals(400, LiveConnection.refused("?access_token=a&access_token=b"));
    assertEquals(400, LiveConnection.refused("?since=a&since=b"));
  }

  @Test
  void connection_opens_only_in_a_role_of_the_token() {
    var both = Tokens.withRoles(events.studentId(), "student", "mentor");
    try (var connection = LiveConnection.openAs(both, "mentor")) {
      assertTrue(connection.answersPing());
    }
    assertEquals(403, LiveConnection.refusedAs(both, "admin"));
    assertEquals(403, LiveConnection.refusedAs(student(), "mentor"));
  }

  @Test
  void connection_closes_when_its_token_expires() {
    var brief = token(of("sub", events.studentId(), "role", "student", "ttlSeconds", 2));
    try (var connection = LiveConnection.openWithoutWaiting(brief)) {
      assertEquals(4401, connection.closeCode());
    }
  }

  @Test
  void ping_is_answered() {
    try (var connection = LiveConnection.open(student(), "")) {
      assertTrue(connection.answersPing());
      connection.say("{\"type\": \"ping\"}");
      assertEquals(1, connection.of("pong", 1).size());
    }
  }

  private String student() {
    return Tokens.student(events.studentId());
  }

  /** Beyond the few seconds by which clocks may differ. */
  private String expired() {
    var token = token(of("sub", events.studentId(), "role", "student", "ttlSeconds", 1));
    await().pollDelay(Duration.ofSeconds(8)).atMost(Duration.ofSeconds(60)).until(() -> true);
    return token;
  }

  private static String token(java.util.Map<String, ?> claims) {
    return Tokens.from(Sandbox.baseUrl(), claims);
  }
}
