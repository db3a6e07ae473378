package ai.aureeture.notification;

import static org.awaitility.Awaitility.await;

import ai.aureeture.testsupport.Tokens;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the service has written to a person, and what it knows has become of it. */
public final class WrittenMails {
  private WrittenMails() {}

  /** What each mail is about and how it stands, such as {@code session-confirmed sent}. */
  public static List<String> of(String personId) {
    List<Map<String, String>> mails =
        RestAssured.given()
            .header("Authorization", "Bearer " + Tokens.student(personId))
            .get("/api/notifications/data?personId=" + personId)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("mails");
    return mails.stream().map(mail -> mail.get("about") + " " + mail.get("state")).toList();
  }

  /** Until the person has such a mail: the provider may have one before the service knows. */
  public static void waitFor(String mail, String personId) {
    await().atMost(Duration.ofSeconds(60)).until(() -> of(personId).contains(mail));
  }

  /** Until the session's people have their invites, and the service knows. */
  public static void waitForConfirmations(SessionEvents events) {
    waitFor("session-confirmed sent", events.mentorId());
    waitFor("session-confirmed sent", events.studentId());
  }
}
