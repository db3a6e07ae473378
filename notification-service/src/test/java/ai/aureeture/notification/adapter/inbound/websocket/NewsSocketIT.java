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
import ai.aureeture.notification.Everything;
import ai.aureeture.notification.Life;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.Window;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Everything
class NewsSocketIT {
  private final SessionEvents told = SessionEvents.oneSession();

  /**
   * What is said before the service begins to listen is news to no window, and it catches up when
   * it begins to: only the second notice shows that it listens.
   */
  @BeforeEach
  void the_service_listens() {
    var others = SessionEvents.oneSession();
    try (var window = Window.open(Tokens.student(others.studentId()), "")) {
      await().atMost(Duration.ofSeconds(60)).until(() -> isTold(window, others));
      await().atMost(Duration.ofSeconds(60)).until(() -> isTold(window, others));
    }
  }

  /** Whether the window hears of a session, of its bell, and of the link of another one. */
  private static boolean isTold(Window window, SessionEvents people) {
    var paid = people.another();
    var linked = people.another();
    Bus.tell(paid.confirmed());
    Bus.tell(linked.linkReady());
    try {
      await()
          .atMost(Duration.ofSeconds(5))
          .until(() -> changed(window, paid) && changed(window, linked) && rung(window, paid));
      return true;
    } catch (ConditionTimeoutException notYet) {
      return false;
    }
  }

  private static boolean changed(Window window, SessionEvents one) {
    return window.sofar("session.updated").stream()
        .anyMatch(news -> news.at("/session/id").asText().equals(one.sessionId()));
  }

  private static boolean rung(Window window, SessionEvents one) {
    return window.sofar("notification").stream()
        .anyMatch(news -> news.at("/notification/sessionId").asText().equals(one.sessionId()));
  }

  @Test
  void every_connection_of_both_people_gets_notifications() {
    try (var first = Window.open(student(), "");
        var second = Window.openPlain("?access_token=" + student());
        var mentors = Window.open(Tokens.mentor(told.mentorId()), "")) {

      Bus.tell(told.confirmed());

      var rung = first.of("notification", 1).getFirst().path("notification");
      assertEquals("session-confirmed", rung.path("type").asText());
      assertEquals(told.sessionId(), rung.path("sessionId").asText());
      assertTrue(rung.path("readAt").isNull() && rung.has("createdAt") && rung.has("id"));
      assertEquals(first.titles(1), second.titles(1));
      assertFalse(first.titles(1).equals(mentors.titles(1)));
    }
  }

  @Test
  void an_open_dashboard_changes_with_the_session_and_its_link() {
    try (var students = Window.open(student(), "");
        var mentors = Window.open(Tokens.mentor(told.mentorId()), "")) {
      Bus.tell(told.confirmed());
      var confirmed = students.of("session.updated", 1).getFirst().path("session");
      assertEquals("scheduled", confirmed.path("status").asText());
      assertEquals(1500, confirmed.path("amount").asInt());
      assertEquals(60, confirmed.path("durationMinutes").asInt());
      assertFalse(confirmed.has("studentEmail"), "not the student's to see in a session");

      Bus.tell(told.linkReady());

      var linked = mentors.of("session.updated", 2).getLast().path("session");
      assertEquals(SessionEvents.LINK, linked.path("meetingLink").asText());
      assertEquals(told.studentEmail(), linked.path("studentEmail").asText());
      assertEquals(1, students.of("notification", 1).size(), "a link rings nothing");
    }
  }

  @Test
  void open_dashboard_receives_every_state_of_the_session() {
    var life = Life.ofPaid(told);
    try (var window = Window.open(student(), "")) {
      Bus.tell(life.paid());
      Bus.tell(life.asked(ParticipantRole.MENTOR, 1));
      var asked = state(window, "reschedule_requested");
      assertEquals(1, asked.path("rescheduleCount").asInt());
      var request = asked.path("pendingRequest");
      assertEquals("mentor", request.path("requestedBy").asText());
      assertEquals("pending", request.path("status").asText());
      assertEquals("2027-03-15T18:00:00Z", request.path("newStartTime").asText());

      Bus.tell(life.rejected(RejectionReason.REJECTED));
      assertFalse(state(window, "scheduled").has("pendingRequest"), "answered");
      Bus.tell(life.asked(ParticipantRole.STUDENT, 1));
      var _ = state(window, "reschedule_requested");
      Bus.tell(life.moved());
      var moved = state(window, "scheduled");
      assertEquals("2027-03-15T18:00:00Z", moved.path("startTime").asText());
      Bus.tell(life.cancelled(CancelReason.REFUNDED));
      var cancelled = state(window, "cancelled");
      assertEquals("refunded", cancelled.path("cancelReason").asText());
      assertEquals("paid", cancelled.path("paymentStatus").asText());
      Bus.tell(life.refunded());
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> newest(window).path("paymentStatus").asText().equals("refunded"));
    }
  }

  @Test
  void start_and_completion_update_the_dashboard_without_notifications() {
    var life = Life.ofPaid(told);
    try (var window = Window.open(student(), "")) {
      Bus.tell(life.paid());
      Bus.tell(life.started());
      var _ = state(window, "ongoing");
      Bus.tell(life.completed());

      var _ = state(window, "completed");
      assertEquals(1, window.of("notification", 1).size());
    }
  }

  @Test
  void a_free_session_shows_from_its_request_on() {
    var life = Life.ofFree(told);
    try (var window = Window.open(Tokens.mentor(told.mentorId()), "")) {
      Bus.tell(life.requested(Life.START));
      var _ = state(window, "requested");
      Bus.tell(life.accepted());
      var _ = state(window, "scheduled");
    }
  }

  /**
   * The session as the window shows it, once it has that status: states between may be left out.
   */
  private static JsonNode state(Window window, String status) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> newest(window).path("status").asText().equals(status));
    return newest(window);
  }

  private static JsonNode newest(Window window) {
    var updates = window.sofar("session.updated");
    return updates.isEmpty() ? MissingNode.getInstance() : updates.getLast().path("session");
  }

  @Test
  void reconnecting_client_gets_missed_events_once_and_oldest_first() {
    String last;
    try (var window = Window.open(student(), "")) {
      Bus.tell(told.confirmed());
      last = window.titles(1).getFirst();
    }
    IntStream.range(0, 3).forEach(i -> Bus.tell(told.another().confirmed()));

    try (var resumed = Window.open(student(), "?since=" + last);
        var fromTheStart = Window.open(student(), "?since=unknown")) {
      Bus.tell(told.another().confirmed());

      var missed = resumed.titles(4);
      var all = fromTheStart.titles(5);
      assertEquals(4, missed.stream().distinct().count());
      assertEquals(last, all.getFirst());
      assertEquals(missed, all.subList(1, 5));
    }
  }

  @Test
  void connection_without_since_gets_only_new_events() {
    Bus.tell(told.confirmed());
    try (var earlier = Window.open(student(), "?since=unknown")) {
      var old = earlier.titles(1).getFirst();
      try (var live = Window.open(student(), "")) {
        Bus.tell(told.another().confirmed());

        assertFalse(live.titles(1).contains(old));
      }
    }
  }

  @Test
  void connecting_needs_a_valid_token() {
    assertEquals(401, Window.refused(""));
    assertEquals(401, Window.refused("?access_token=nonsense"));
    assertEquals(401, Window.refused("?access_token=" + expired()));
    assertEquals(400, Window.refused("?access_token=a&access_token=b"));
    assertEquals(400, Window.refused("?since=a&since=b"));
  }

  @Test
  void connection_opens_only_in_a_role_of_the_token() {
    var both = Tokens.withRoles(told.studentId(), "student", "mentor");
    try (var window = Window.openAs(both, "mentor")) {
      assertTrue(window.answersPing());
    }
    assertEquals(403, Window.refusedAs(both, "admin"));
    assertEquals(403, Window.refusedAs(student(), "mentor"));
  }

  @Test
  void connection_closes_when_its_token_expires() {
    var brief = token(of("sub", told.studentId(), "role", "student", "ttlSeconds", 2));
    try (var window = Window.openUnheard(brief)) {
      assertEquals(4401, window.closeCode());
    }
  }

  @Test
  void ping_is_answered() {
    try (var window = Window.open(student(), "")) {
      assertTrue(window.answersPing());
      window.say("{\"type\": \"ping\"}");
      assertEquals(1, window.of("pong", 1).size());
    }
  }

  private String student() {
    return Tokens.student(told.studentId());
  }

  /** Beyond the few seconds by which clocks may differ. */
  private String expired() {
    var token = token(of("sub", told.studentId(), "role", "student", "ttlSeconds", 1));
    await().pollDelay(Duration.ofSeconds(8)).atMost(Duration.ofSeconds(60)).until(() -> true);
    return token;
  }

  private static String token(java.util.Map<String, ?> claims) {
    return Tokens.from(Sandbox.baseUrl(), claims);
  }
}
