package ai.aureeture.meetinglink.adapter.inbound.rest;

import static ai.aureeture.meetinglink.Meetups.moved;
import static ai.aureeture.meetinglink.Meetups.request;
import static ai.aureeture.meetinglink.Meetups.session;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.meetinglink.application.PrepareMeeting;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
class JoinLinkResourceIT {
  @Inject PrepareMeeting prepareMeeting;

  @Test
  void each_of_the_two_people_has_a_way_in_and_nobody_else() {
    var session = session(null);
    prepareMeeting.prepare(request(session)).await().atMost(Duration.ofSeconds(20));
    var id = session.sessionId();
    var start = session.startTime().toString();
    ask(id, start, "user_s1")
        .statusCode(200)
        .body("meetingLink", Matchers.startsWith("https://meet.jit.si/aureeture-"));
    ask(id, start, "user_m1").statusCode(200);
    ask(id, start, "user_s2").statusCode(404).body("code", equalTo("not-found"));
    ask("another", start, "user_s1").statusCode(404);
    ask(id, session.endTime().toString(), "user_s1").statusCode(404);
  }

  @Test
  void the_way_in_is_that_of_the_time_the_session_has_now() {
    var booked = session(null);
    var there = moved(booked, booked.endTime());
    prepareMeeting.prepare(request(booked)).await().atMost(Duration.ofSeconds(20));
    prepareMeeting.prepare(request(there)).await().atMost(Duration.ofSeconds(20));
    ask(booked.sessionId(), booked.startTime().toString(), "user_s1").statusCode(404);
    ask(booked.sessionId(), there.startTime().toString(), "user_s1").statusCode(200);
  }

  @Test
  void a_repeated_parameter_and_another_type_are_refused() {
    given()
        .get("/internal/join-link?sessionId=a&sessionId=b")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].field", equalTo("sessionId"));
    given()
        .accept("text/html")
        .get("/internal/join-link?sessionId=a")
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("code", equalTo("not-acceptable"));
  }

  @Test
  void nonsense_is_refused() {
    ask("s1", "yesterday", "user_s1").statusCode(400).body("code", equalTo("invalid-request"));
    given().get("/internal/join-link").then().statusCode(400);
  }

  private static ValidatableResponse ask(String sessionId, String start, String person) {
    return given()
        .queryParam("sessionId", sessionId)
        .queryParam("startTime", start)
        .queryParam("personId", person)
        .get("/internal/join-link")
        .then();
  }
}
