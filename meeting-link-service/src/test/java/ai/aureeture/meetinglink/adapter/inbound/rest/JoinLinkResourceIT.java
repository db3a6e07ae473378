package ai.aureeture.meetinglink.adapter.inbound.rest;

import static ai.aureeture.meetinglink.MeetingSamples.moved;
import static ai.aureeture.meetinglink.MeetingSamples.request;
import static ai.aureeture.meetinglink.MeetingSamples.session;
import static ai.aureeture.testsupport.ServiceCalls.CREDENTIAL;
import static ai.aureeture.testsupport.ServiceCalls.HEADER;
import static ai.aureeture.testsupport.ServiceCalls.PREVIOUS;
import static ai.aureeture.testsupport.ServiceCalls.asService;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.meetinglink.application.PrepareMeeting;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
class JoinLinkResourceIT {
  @Inject PrepareMeeting prepareMeeting;

  @Test
  void only_the_two_participants_have_a_join_link() {
    var session = session(null);
    prepareMeeting.prepare(request(session)).await().atMost(Duration.ofSeconds(20));
    var id = session.sessionId();
    var start = session.startTime().toString();
    ask(id, start, "user_s1")
        .statusCode(200)
        .body("meetingLink", Matchers.startsWith("https://meet.jit.si/aureeture-"));
    ask(id, start, "user_m1").statusCode(200);
    refused(ask(id, start, "user_s2"), 403, "not-your-session");
    ask("another", start, "user_s1").statusCode(404);
    ask(id, session.endTime().toString(), "user_s1").statusCode(404);
  }

  @Test
  void token_gives_only_its_own_persons_join_link() {
    var session = session(null);
    prepareMeeting.prepare(request(session)).await().atMost(Duration.ofSeconds(20));
    for (var token :
        List.of(
            Tokens.student("user_s1"),
            Tokens.mentor("user_m2"),
            Tokens.admin("user_boss"),
            Tokens.withRoles("user_s1", "admin", "mentor"))) {
      refused(call(asService(token), session, "user_m1"), 403, "not-your-session");
    }
  }

  @Test
  void join_link_needs_a_valid_token() {
    var session = session(null);
    prepareMeeting.prepare(request(session)).await().atMost(Duration.ofSeconds(20));
    refused(call(asService(), session, "user_m1"), 401, "unauthenticated");
    refused(call(asService("forged"), session, "user_m1"), 401, "unauthenticated");
    var expired =
        Tokens.from(
            Sandbox.baseUrl(), Map.of("sub", "user_m1", "role", "mentor", "ttlSeconds", -60));
    refused(call(asService(expired), session, "user_m1"), 401, "unauthenticated");
  }

  @Test
  void persons_token_without_a_service_credential_is_refused() {
    var session = session(null);
    prepareMeeting.prepare(request(session)).await().atMost(Duration.ofSeconds(20));
    var token = Tokens.mentor("user_m1");
    var unknown = given().auth().oauth2(token);
    refused(call(unknown, session, "user_m1"), 401, "service-unauthenticated");
    var wrong = given().auth().oauth2(token).header(HEADER, "Bearer another-secret");
    refused(call(wrong, session, "user_m1"), 401, "service-unauthenticated");
    for (var accepted : List.of(CREDENTIAL, PREVIOUS)) {
      call(given().auth().oauth2(token).header(HEADER, accepted), session, "user_m1")
          .statusCode(200);
    }
  }

  @Test
  void join_link_is_for_the_sessions_current_time() {
    var booked = session(null);
    var there = moved(booked, booked.endTime());
    prepareMeeting.prepare(request(booked)).await().atMost(Duration.ofSeconds(20));
    prepareMeeting.prepare(request(there)).await().atMost(Duration.ofSeconds(20));
    ask(booked.sessionId(), booked.startTime().toString(), "user_s1").statusCode(404);
    ask(booked.sessionId(), there.startTime().toString(), "user_s1").statusCode(200);
  }

  @Test
  void a_repeated_parameter_and_another_type_are_refused() {
    asService()
        .get("/internal/join-link?sessionId=a&sessionId=b")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].field", equalTo("sessionId"));
    asService(Tokens.student("user_s1"))
        .accept("text/html")
        .get("/internal/join-link?sessionId=a")
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("code", equalTo("not-acceptable"));
  }

  @Test
  void malformed_query_is_refused() {
    ask("s1", "yesterday", "user_s1").statusCode(400).body("code", equalTo("invalid-request"));
    asService(Tokens.student("user_s1")).get("/internal/join-link").then().statusCode(400);
  }

  private static ValidatableResponse ask(String sessionId, String start, String person) {
    return call(asService(Tokens.student(person)), sessionId, start, person);
  }

  private static ValidatableResponse call(
      RequestSpecification caller, SessionSnapshot session, String person) {
    return call(caller, session.sessionId(), session.startTime().toString(), person);
  }

  private static ValidatableResponse call(
      RequestSpecification caller, String sessionId, String start, String person) {
    return caller
        .queryParam("sessionId", sessionId)
        .queryParam("startTime", start)
        .queryParam("personId", person)
        .get("/internal/join-link")
        .then();
  }

  private static void refused(ValidatableResponse answer, int status, String code) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("type", equalTo("urn:aureeture:problem:" + code));
  }
}
