package ai.aureeture.notification.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.ReceivedInvite;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.notification.WrittenMails;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@NotificationServiceTest
class EmailVerificationIT {
  private static final Pattern LINK =
      Pattern.compile("/verify-email\\?token=([A-Za-z0-9_-]{43})\\b");

  private final SessionEvents events = SessionEvents.oneSession();

  @Test
  void unverified_address_gets_session_mails_only_after_verification() {
    Bus.publish(events.confirmedWithoutProofOfAddress());
    Bus.publish(events.linkReady());
    WrittenMails.waitFor("session-confirmed sent", events.mentorId());
    WrittenMails.waitFor("email-verification sent", events.studentId());
    var asked = Mailbox.waitFor(1, events.studentEmail()).getFirst();
    assertEquals("Please confirm your email address", asked.get("subject"));
    for (var part : List.of("to", "text", "html")) {
      assertFalse(asked.get(part).contains("Noah Kim"), asked.get(part));
      assertFalse(asked.get(part).contains("System design"), asked.get(part));
    }
    assertEquals(
        List.of("email-verification sent", "session-confirmed held"),
        WrittenMails.of(events.studentId()).stream().sorted().toList());

    verify(token(asked)).statusCode(204);
    verify(token(asked)).statusCode(204);

    WrittenMails.waitFor("session-confirmed sent", events.studentId());
    var mails = Mailbox.waitFor(2, events.studentEmail());
    assertEquals(2, mails.size());
    assertEquals(1, ReceivedInvite.by(mails).size());
  }

  @Test
  void export_has_the_verification_and_erasure_removes_it() {
    Bus.publish(events.confirmedWithoutProofOfAddress());
    Bus.publish(events.linkReady());
    WrittenMails.waitFor("email-verification sent", events.studentId());
    var token = token(Mailbox.waitFor(1, events.studentEmail()).getFirst());
    verify(token).statusCode(204);
    export()
        .body("emailVerifications.address", contains(events.studentEmail()))
        .body("emailVerifications[0].verifiedAt", notNullValue());

    Bus.publish(
        UUID.randomUUID().toString(), Instant.now(), SessionHistory.ofPaid(events).studentErased());
    var other = events.another();
    Bus.publish(other.confirmed());
    Bus.publish(other.linkReady());
    WrittenMails.waitFor("session-confirmed sent", events.studentId());

    export().body("emailVerifications.size()", equalTo(0));
    verify(token).statusCode(404);
  }

  @Test
  void invented_token_is_unknown() {
    verify("x".repeat(43)).statusCode(404).body("code", equalTo("verification-unknown"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"token\":null}",
        "{\"token\":\"short\"}",
        "{\"token\":{\"$ne\":null}}",
        "{\"token\":\"<43>\"}"
      })
  void malformed_token_is_400(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/api/notifications/email-verifications")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"));
  }

  @Test
  void opening_the_address_with_get_verifies_nothing() {
    given()
        .get("/api/notifications/email-verifications?token=" + "x".repeat(43))
        .then()
        .statusCode(405);
  }

  private ValidatableResponse export() {
    return given()
        .header("Authorization", "Bearer " + Tokens.student(events.studentId()))
        .get("/api/notifications/data?personId=" + events.studentId())
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse verify(String token) {
    return given()
        .contentType("application/json")
        .body(Map.of("token", token))
        .post("/api/notifications/email-verifications")
        .then();
  }

  private static String token(Map<String, String> mail) {
    var link = LINK.matcher(mail.get("text"));
    if (!link.find()) {
      throw new AssertionError(mail.get("text"));
    }
    return link.group(1);
  }
}
