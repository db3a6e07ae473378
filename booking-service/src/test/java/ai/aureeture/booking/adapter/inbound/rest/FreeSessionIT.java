package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.freeMentor;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Moves.approve;
import static ai.aureeture.booking.support.Moves.ask;
import static ai.aureeture.booking.support.Moves.asked;
import static ai.aureeture.booking.support.Moves.look;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions of mentors who ask no price: asked for, then given or not. */
@BookingServiceTest
class FreeSessionIT {
  private Held session;
  private String path;

  @BeforeEach
  void askForOne() {
    session = held(student(), freeMentor(), hour());
    path = "/api/mentor-sessions/" + session.id();
  }

  @Test
  void a_free_session_is_asked_for_without_a_payment() {
    asStudent(session.student())
        .get("/api/bookings/" + session.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("requested"))
        .body("$", not(hasKey("payment")))
        .body("session.bookingType", equalTo("free"))
        .body("session.paymentStatus", equalTo("pending"))
        .body("session.amount", equalTo(0));
    asMentor(session.mentor())
        .get("/api/mentor-sessions")
        .then()
        .body("upcoming.id", contains(session.id()))
        .body("upcoming.status", contains("requested"));
    assertEquals(List.of("SessionRequested"), PublishedEventsReader.of(session.id(), 1));
    refused(409, "slot-taken", book(student(), session.mentor(), session.start()));
    book(session.student(), session.mentor(), session.start())
        .then()
        .statusCode(200)
        .body("bookingId", equalTo(session.id()));
  }

  @Test
  void instant_free_session_is_scheduled_when_booked() {
    var mentor = freeMentor();
    var offer = offer();
    offer.put("price", 0);
    offer.put("confirmation", "INSTANT");
    asMentor(mentor).body(offer).put("/api/mentors/" + mentor).then().statusCode(200);
    var student = student();
    var start = hour();
    var id =
        book(student, mentor, start)
            .then()
            .statusCode(201)
            .body("status", equalTo("scheduled"))
            .body("$", not(hasKey("payment")))
            .body("session.bookingType", equalTo("free"))
            .body("session.paymentStatus", equalTo("paid"))
            .extract()
            .<String>path("bookingId");
    assertEquals(List.of("SessionConfirmed"), PublishedEventsReader.of(id, 1));
    book(student, mentor, start).then().statusCode(200).body("bookingId", equalTo(id));
    asMentor(mentor).get("/api/mentors/" + mentor).then().body("confirmation", equalTo("INSTANT"));
  }

  @Test
  void accepted_free_session_counts_as_paid_and_can_be_moved() {
    refused(403, "not-paid", asMentor(session.mentor()).get(path + "/verify-join"));
    refused(409, "session-not-reschedulable", ask(session, STUDENT, Optional.empty()));
    post("/accept")
        .then()
        .statusCode(200)
        .body("status", equalTo("scheduled"))
        .body("paymentStatus", equalTo("paid"))
        .body("paymentId", nullValue());
    refused(409, "request-already-answered", post("/accept"));
    refused(409, "request-already-answered", post("/decline"));
    approve(session, MENTOR, asked(session, STUDENT, Optional.of(hour()))).then().statusCode(200);
    Store.move(session.id(), Instant.now());
    asMentor(session.mentor()).get(path + "/verify-join").then().statusCode(200);
    assertEquals(
        List.of(
            "SessionRequested",
            "SessionAccepted",
            "RescheduleRequested",
            "SessionRescheduled",
            "SessionChanged"),
        PublishedEventsReader.of(session.id(), 5));
    refused(
        409, "already-paid", asStudent(session.student()).delete("/api/bookings/" + session.id()));
  }

  @Test
  void declined_free_session_is_cancelled_and_frees_its_slot() {
    post("/decline")
        .then()
        .statusCode(200)
        .body("status", equalTo("cancelled"))
        .body("cancelReason", equalTo("declined"));
    refused(409, "request-already-answered", post("/decline"));
    asStudent(session.student())
        .get("/api/student-sessions")
        .then()
        .body("upcoming", empty())
        .body("past.cancelReason", contains("declined"));
    held(student(), session.mentor(), session.start());
    assertEquals(
        List.of("SessionRequested", "SessionCancelled"), PublishedEventsReader.of(session.id(), 2));
  }

  @Test
  void delete_declines_a_free_request() {
    asMentor(session.mentor()).delete(path).then().statusCode(204);
    look(session, STUDENT).then().body("cancelReason", equalTo("declined"));
  }

  @Test
  void unanswered_free_request_expires() {
    Store.letAnswersBeLate(session.id());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> look(session, STUDENT).then().body("cancelReason", equalTo("declined")));
    refused(409, "request-already-answered", post("/accept"));
  }

  @Test
  void student_may_withdraw_a_free_request() {
    asStudent(session.student()).delete("/api/bookings/" + session.id()).then().statusCode(204);
    refused(404, "not-found", post("/accept"));
    assertEquals(
        List.of("SessionRequested", "SlotReleased"), PublishedEventsReader.of(session.id(), 2));
  }

  @Test
  void free_requests_and_unpaid_holds_share_one_limit() {
    held(session.student(), mentor(), hour());
    held(session.student(), session.mentor(), hour());
    refused(429, "too-many-holds", book(session.student(), mentor(), hour()));
  }

  private Response post(String action) {
    return asMentor(session.mentor()).post(path + action);
  }
}
