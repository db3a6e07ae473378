package ai.aureeture.booking.support;

import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.support.Api.Held;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Requests to move a session, as its two people send and answer them. */
public final class Moves {
  private Moves() {}

  /** Asks to move to that hour, or to a time that the other person chooses. */
  public static Response ask(Held session, Participant by, Optional<Instant> to) {
    var body = new HashMap<String, Object>();
    body.put("requestedBy", word(by));
    body.put("reason", "Something came up");
    to.ifPresent(start -> body.putAll(hour(start)));
    return as(session, by).body(Map.of("rescheduleRequest", body)).post(path(session, by));
  }

  /** The id of a request that was taken. */
  @CanIgnoreReturnValue
  public static String asked(Held session, Participant by, Optional<Instant> to) {
    return ask(session, by, to).then().statusCode(200).extract().path("rescheduleRequests[-1].id");
  }

  public static Response approve(Held session, Participant by, String request) {
    return as(session, by).post(path(session, by) + "/" + request + "/approve");
  }

  public static Response approve(Held session, Participant by, String request, Instant to) {
    return as(session, by).body(hour(to)).post(path(session, by) + "/" + request + "/approve");
  }

  public static Response reject(Held session, Participant by, String request) {
    return as(session, by).post(path(session, by) + "/" + request + "/reject");
  }

  /** The session as that side sees it. */
  public static Response look(Held session, Participant by) {
    return as(session, by).get("/api/" + word(by) + "-sessions/" + session.id());
  }

  public static String path(Held session, Participant by) {
    return "/api/%s-sessions/%s/reschedule".formatted(word(by), session.id());
  }

  public static RequestSpecification as(Held session, Participant by) {
    return by == Participant.MENTOR ? asMentor(session.mentor()) : asStudent(session.student());
  }

  public static Map<String, String> hour(Instant start) {
    return Map.of(
        "newStartTime", start.toString(),
        "newEndTime", start.plus(Duration.ofHours(1)).toString());
  }

  private static String word(Participant participant) {
    return participant.name().toLowerCase(Locale.ROOT);
  }
}
