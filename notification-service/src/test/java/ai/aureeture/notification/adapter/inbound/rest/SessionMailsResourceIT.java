package ai.aureeture.notification.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class SessionMailsResourceIT {
  private final SessionEvents events = SessionEvents.oneSession();
  private final SessionHistory history = SessionHistory.ofPaid(events);

  @Test
  void an_admin_sees_the_mails_to_both_people_of_a_session() {
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            mails(Tokens.admin("boss"), "?sessionId=" + events.sessionId())
                .then()
                .statusCode(200)
                .body("mails.to", containsInAnyOrder(events.studentEmail(), events.mentorEmail()))
                .body("mails.about", everyItem(equalTo("session-confirmed")))
                .body("mails.state", everyItem(equalTo("sent"))));
  }

  @Test
  void others_and_questions_without_a_session_are_refused() {
    mails(Tokens.mentor(events.mentorId()), "?sessionId=" + events.sessionId())
        .then()
        .statusCode(403);
    mails(Tokens.admin("boss"), "").then().statusCode(400).body("code", equalTo("invalid-request"));
    mails(Tokens.admin("boss"), "?sessionId=unknown").then().body("mails", empty());
  }

  private static Response mails(String token, String query) {
    return given().header("Authorization", "Bearer " + token).get("/api/admin/mails" + query);
  }
}
