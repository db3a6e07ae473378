package ai.aureeture.notification.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.aureeture.notification.Bells;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Everything;
import ai.aureeture.notification.Life;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.Told;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people can take along of what they were told, and how they are forgotten. */
@QuarkusTest
@Everything
class PersonalDataIT {
  private final Told told = Told.oneSession();
  private final Life life = Life.ofPaid(told);

  @AfterEach
  void well_again() {
    Mailbox.fault("sendgrid", "{\"mode\":\"none\"}");
  }

  @Test
  void a_person_or_an_admin_takes_along_every_notice_and_mail_and_nobody_else_does() {
    Bus.tell(life.paid());
    Bus.tell(life.linked(Told.LINK, "jitsi"));
    var _ = Mailbox.waitFor(1, told.studentEmail());

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            data(Tokens.student(told.studentId()))
                .statusCode(200)
                .body("personId", equalTo(told.studentId()))
                .body("notifications.type", contains("session-confirmed"))
                .body("mails.about", contains("session-confirmed"))
                .body("mails.to", contains(told.studentEmail()))
                .body("mails.state", contains("sent")));
    data(Tokens.admin("user_admin")).statusCode(200).body("mails.size()", equalTo(1));
    data(Tokens.mentor(told.mentorId())).statusCode(403).body("code", equalTo("forbidden"));
    given().get("/api/notifications/data?personId=" + told.studentId()).then().statusCode(401);
  }

  @Test
  void whose_data_it_is_must_be_said() {
    given()
        .header("Authorization", "Bearer " + Tokens.student(told.studentId()))
        .get("/api/notifications/data")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"));
  }

  @Test
  void an_erased_person_is_named_in_no_notice_and_no_mail_of_either_and_hears_no_more() {
    Bus.tell(life.paid());
    Bus.tell(life.linked(Told.LINK, "jitsi"));
    var _ = Mailbox.waitFor(1, told.studentEmail());
    Mailbox.fault("sendgrid", "{\"mode\":\"down\"}");
    Bus.tell(life.asked("mentor", 1));
    var _ = Bells.waitFor("reschedule-requested", told.studentId());

    Bus.tell(life.studentErased());

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            data(Tokens.student(told.studentId()))
                .body("mails.to", not(hasItem(told.studentEmail())))
                .body("mails.state", contains("sent", "withdrawn"))
                .body("notifications[0].body", containsString("was deleted")));
    var mentors = Bells.of(told.mentorId()).getFirst();
    assertFalse(mentors.get("body").contains("Noah"), mentors.get("body"));
    Mailbox.fault("sendgrid", "{\"mode\":\"none\"}");
    var afterwards = Life.ofPaid(told.another());
    Bus.tell(afterwards.paid());
    Bus.tell(afterwards.linked(Told.LINK, "jitsi"));
    // The next mails of the two are out, so what was withdrawn would be too.
    var _ = Mailbox.waitFor(2, told.studentEmail());
    assertFalse(
        Mailbox.of(told.studentEmail()).stream()
            .anyMatch(mail -> mail.get("subject").startsWith("Please answer")));
  }

  private ValidatableResponse data(String token) {
    return given()
        .header("Authorization", "Bearer " + token)
        .get("/api/notifications/data?personId=" + told.studentId())
        .then();
  }
}
