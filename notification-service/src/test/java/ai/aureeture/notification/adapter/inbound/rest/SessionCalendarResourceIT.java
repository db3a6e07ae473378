package ai.aureeture.notification.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Ics;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationList;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.ReceivedInvite;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class SessionCalendarResourceIT {
  private final SessionEvents events = SessionEvents.oneSession();

  @Test
  void either_person_of_the_session_gets_the_entry_of_the_mailed_invite() {
    Bus.publish(events.confirmed());
    Bus.publish(events.linkReady());
    var invite = Ics.of(Mailbox.waitFor(1, events.studentEmail()).getFirst().get("calendar"));

    var file = ics(Tokens.student(events.studentId()));

    for (var same : new String[] {"UID", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "LOCATION"}) {
      assertEquals(invite.value(same), file.value(same), same);
    }
    assertEquals(SessionEvents.LINK, file.value("URL"));
    assertTrue(file.value("DESCRIPTION").contains(SessionEvents.LINK));
    assertTrue(file.value("DESCRIPTION").contains("2:00 – 3:00 pm EDT"));
    assertEquals("CONFIRMED", file.value("STATUS"));
    var mentors = ics(Tokens.mentor(events.mentorId()));
    assertTrue(mentors.value("DESCRIPTION").contains("12:30 am IST"));
    assertEquals("System design with Noah Kim", mentors.value("SUMMARY"));
  }

  @Test
  void calendar_file_has_no_address_and_an_etag() {
    var token = known();

    var tag =
        get(token)
            .then()
            .contentType("text/calendar; charset=utf-8")
            .header("Content-Disposition", "attachment; filename=\"session-2027-03-14.ics\"")
            .header("Cache-Control", "private, no-cache")
            .body(not(containsString("@example.com")))
            .body(not(containsString("METHOD")))
            .extract()
            .header("ETag");

    given()
        .header("Authorization", "Bearer " + token)
        .header("If-None-Match", tag)
        .get(path())
        .then()
        .statusCode(304);
  }

  @Test
  void an_admin_gets_it_too() {
    known();

    assertEquals("System design with Noah Kim", ics(Tokens.admin("user_admin")).value("SUMMARY"));
  }

  @Test
  void session_of_other_people_is_refused() {
    known();

    get(Tokens.mentor("user_x"))
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("not-your-session"));
  }

  @Test
  void unknown_session_is_not_found_with_retry_after() {
    get(Tokens.student(events.studentId()))
        .then()
        .statusCode(404)
        .header("Retry-After", "1")
        .body("code", equalTo("not-found"));
  }

  @Test
  void a_booking_that_was_never_paid_is_no_session() {
    Bus.publish(
        new SlotHeld(
            events.snapshot(1, SessionStatus.PAYMENT_PENDING, PaymentStatus.PENDING),
            SessionHistory.START));
    Bus.publish(SessionHistory.ofPaid(events).withdrawn());
    // Of the same mentor, and so published in this order.
    Bus.publish(events.another().confirmed());
    var _ = NotificationList.waitFor("session-confirmed", events.mentorId());

    get(Tokens.student(events.studentId())).then().statusCode(404);
  }

  @Test
  void calendar_entry_needs_a_token() {
    given().get(path()).then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  @Test
  void calendar_entry_has_the_sequence_of_the_mails() {
    var token = Tokens.student(events.studentId());
    var history = SessionHistory.ofPaid(events);
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    asMailed(1, token, "0 CONFIRMED 20270314T180000Z");

    Bus.publish(history.asked(ParticipantRole.MENTOR, 1));
    Bus.publish(history.moved());
    asMailed(2, token, "1 CONFIRMED 20270315T180000Z");

    Bus.publish(history.cancelled(CancelReason.REFUNDED));
    asMailed(3, token, "2 CANCELLED 20270315T180000Z");
  }

  @Test
  void a_free_session_that_awaits_its_answer_is_tentative() {
    var history = SessionHistory.ofFree(events);
    Bus.publish(history.requested(SessionHistory.START));
    var token = Tokens.mentor(events.mentorId());

    await().atMost(Duration.ofSeconds(60)).until(() -> get(token).statusCode() == 200);
    assertEquals("TENTATIVE", ics(token).value("STATUS"));
  }

  /** SEQUENCE, STATUS and DTSTART of the file, once so many mails with an invite went out. */
  private void asMailed(int invites, String token, String entry) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> ReceivedInvite.by(Mailbox.of(events.studentEmail())).size() == invites);
    var file = ics(token);
    assertEquals(
        entry,
        String.join(" ", file.value("SEQUENCE"), file.value("STATUS"), file.value("DTSTART")));
    var mailed = ReceivedInvite.by(Mailbox.of(events.studentEmail())).getLast();
    assertEquals("" + mailed.sequence(), file.value("SEQUENCE"));
    assertEquals(mailed.uid(), file.value("UID"));
  }

  /** Waits until the service knows the session; answers the student's token. */
  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private String known() {
    var token = Tokens.student(events.studentId());
    Bus.publish(events.confirmed());
    await().atMost(Duration.ofSeconds(60)).until(() -> get(token).statusCode() == 200);
    return token;
  }

  private Ics ics(String token) {
    return Ics.of(get(token).then().statusCode(200).extract().asString());
  }

  private Response get(String token) {
    return given().header("Authorization", "Bearer " + token).accept("text/calendar").get(path());
  }

  private String path() {
    return "/api/sessions/" + events.sessionId() + "/calendar.ics";
  }
}
