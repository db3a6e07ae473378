package ai.aureeture.e2e;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Person;
import ai.aureeture.e2e.actors.Session;
import ai.aureeture.e2e.actors.Student;
import java.time.Duration;
import java.util.List;

/** What a paid booking must come to: everything that belongs to it, and all of it once. */
public record Confirmation(Student student, Mentor mentor, String sessionId) {
  private static final Duration TIMEOUT = Duration.ofSeconds(90);
  private static final Duration STAYS = Duration.ofSeconds(1);

  /** Waits until all of it is there, and a moment longer to see that nothing is added. */
  public void standsOnce() {
    await("one of everything for " + sessionId)
        .atMost(TIMEOUT)
        .during(STAYS)
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(this::checkOnce);
  }

  private void checkOnce() {
    Session session = only(student.sessions());
    assertTrue(session.stands(), () -> "confirmed: " + session);
    assertNotNull(session.meetingLink(), "the link has come");
    assertEquals(session.meetingLink(), only(mentor.sessions()).meetingLink(), "one link");
    for (Person person : List.of(student.me(), mentor.me())) {
      assertEquals(
          1,
          person.notifications("session-confirmed", sessionId),
          "one notification for " + person.name());
      var mails = person.invitesTo(sessionId);
      assertEquals(1, mails.size(), "one mail for " + person.name());
      assertTrue(mails.getFirst().text().contains(session.meetingLink()), "the mail has the link");
    }
  }

  private Session only(List<Session> all) {
    var these = all.stream().filter(session -> session.id().equals(sessionId)).toList();
    assertEquals(1, these.size(), "this session on the dashboard");
    return these.getFirst();
  }
}
