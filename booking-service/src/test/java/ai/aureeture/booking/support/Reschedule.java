package ai.aureeture.booking.support;

import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;

import ai.aureeture.booking.support.Api.Held;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;

/** The two people of a session ask each other to move it, to a time the other one may choose. */
public final class Reschedule {
  private Reschedule() {}

  /** The request's id. */
  @CanIgnoreReturnValue
  public static String askedByMentor(Held session, String reason) {
    return asMentor(session.mentor())
        .body(wish("mentor", reason))
        .post("/api/mentor-sessions/" + session.id() + "/reschedule")
        .then()
        .statusCode(200)
        .extract()
        .path("rescheduleRequests[-1].id");
  }

  @CanIgnoreReturnValue
  public static String askedByStudent(Held session, String reason) {
    return asStudent(session.student())
        .body(wish("student", reason))
        .post("/api/student-sessions/" + session.id() + "/reschedule")
        .then()
        .statusCode(200)
        .extract()
        .path("rescheduleRequests[-1].id");
  }

  public static void rejectedByMentor(Held session, String request) {
    asMentor(session.mentor())
        .post("/api/mentor-sessions/" + session.id() + "/reschedule/" + request + "/reject")
        .then()
        .statusCode(200);
  }

  public static void rejectedByStudent(Held session, String request) {
    asStudent(session.student())
        .post("/api/student-sessions/" + session.id() + "/reschedule/" + request + "/reject")
        .then()
        .statusCode(200);
  }

  /** Moved to a free hour. */
  public static void approvedByStudent(Held session, String request) {
    var start = Api.hour();
    asStudent(session.student())
        .body(
            Map.of(
                "newStartTime", start.toString(), "newEndTime", start.plusSeconds(3600).toString()))
        .post("/api/student-sessions/" + session.id() + "/reschedule/" + request + "/approve")
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> wish(String by, String reason) {
    return Map.of("rescheduleRequest", Map.of("requestedBy", by, "reason", reason));
  }
}
