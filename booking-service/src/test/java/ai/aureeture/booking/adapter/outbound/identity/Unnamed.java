package ai.aureeture.booking.adapter.outbound.identity;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.bookingBody;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.sandbox;

import ai.aureeture.booking.support.Api;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.events.session.Person;
import ai.aureeture.testsupport.Tokens;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People whose tokens do not name them, and what the identity provider is asked about them. */
record Unnamed(String id, String token) {

  static Unnamed student(Map<String, ?> account) {
    var id = Api.student();
    return new Unnamed(id, Tokens.asClerk(id, "student", account));
  }

  static Unnamed noah() {
    var id = Api.student();
    return new Unnamed(
        id,
        Tokens.asClerk(
            id, "student", Map.of("name", "Noah Kim", "email", id + "@students.example")));
  }

  Response books(Map<String, String> more) {
    var body = new HashMap<>(bookingBody(mentor(), hour()));
    body.putAll(more);
    return as(token).body(body).post("/api/bookings");
  }

  /** The student of the booking as it is published to all services. */
  @CanIgnoreReturnValue
  Person bookedWith(Map<String, String> more) {
    String booking = books(more).then().statusCode(201).extract().path("bookingId");
    return PublishedEventsReader.events(booking, 1).getFirst().session().student();
  }

  static void fault(String provider, Map<String, Object> fault) {
    sandbox().body(fault).put("/sandbox/faults/" + provider).then().statusCode(204);
  }

  /** The paths that provider was asked at since the sandbox began. */
  static List<String> asked(String provider) {
    return sandbox()
        .get("/sandbox/requests?provider=" + provider)
        .jsonPath()
        .getList("requests.path");
  }
}
