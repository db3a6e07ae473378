package ai.aureeture.booking.adapter.outbound.identity;

import static ai.aureeture.booking.adapter.outbound.identity.Unnamed.asked;
import static ai.aureeture.booking.adapter.outbound.identity.Unnamed.fault;
import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.bookingBody;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.student;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Api;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People whose tokens do not name them, where the provider has a user-info endpoint. */
@BookingServiceTest
@TestProfile(UserInfoIT.WithUserInfo.class)
class UserInfoIT {
  private static final String PROVIDER = "userinfo";

  @AfterEach
  void provider_answers_again() {
    fault(PROVIDER, Map.of("mode", "none"));
  }

  @Test
  void student_books_with_the_name_and_address_of_their_account() {
    var noah = Unnamed.noah();
    var student = noah.bookedWith(Map.of());
    assertEquals("Noah Kim", student.name());
    assertEquals(noah.id() + "@students.example", student.email());
    assertEquals(true, student.emailVerified());
  }

  @Test
  void address_that_the_provider_has_not_checked_is_unverified() {
    var kim =
        Unnamed.student(
            Map.of("name", "Kim", "email", "kim@students.example", "email_verified", false));
    assertEquals(false, kim.bookedWith(Map.of()).emailVerified());
  }

  @Test
  void address_of_another_person_is_refused_as_if_the_token_named_the_account() {
    Unnamed.noah()
        .books(Map.of("studentEmail", "victim@evil.example"))
        .then()
        .statusCode(400)
        .body("violations.field", contains("studentEmail"));
  }

  @Test
  void provider_is_asked_once_and_not_at_all_about_whom_the_token_names() {
    var noah = Unnamed.noah();
    var before = asked(PROVIDER).size();
    noah.bookedWith(Map.of());
    noah.bookedWith(Map.of());
    assertEquals(before + 1, asked(PROVIDER).size());
    assertEquals("/sandbox/auth/userinfo", asked(PROVIDER).getLast());
    var _ = Api.held();
    as(noah.token()).get("/api/bookings").then().statusCode(200);
    assertEquals(before + 1, asked(PROVIDER).size());
  }

  @Test
  void details_missing_in_the_account_must_be_in_the_body() {
    var unnamed = Unnamed.student(Map.of());
    unnamed
        .books(Map.of())
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations.field", contains("studentName", "studentEmail"));
    var student =
        unnamed.bookedWith(Map.of("studentName", "Lee", "studentEmail", "lee@students.example"));
    assertEquals("Lee", student.name());
    assertEquals("lee@students.example", student.email());
    assertEquals(false, student.emailVerified());
  }

  @Test
  void incomplete_account_is_asked_for_again() {
    var id = student();
    var lee = new Unnamed(id, Tokens.asClerk(id, "student", Map.of("name", "Lee")));
    lee.books(Map.of()).then().statusCode(400).body("violations.field", contains("studentEmail"));
    var _ = Tokens.asClerk(id, "student", Map.of("email", "lee@students.example"));
    assertEquals("lee@students.example", lee.bookedWith(Map.of()).email());
  }

  @Test
  void silent_provider_does_not_stop_a_booking_with_a_complete_body() {
    fault(PROVIDER, Map.of("mode", "status", "status", 503));
    var noah = Unnamed.noah();
    noah.books(Map.of())
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("unavailable"))
        .body("detail", not(containsString(noah.token())));
    var student =
        noah.bookedWith(Map.of("studentName", "Noah K.", "studentEmail", "noah@else.example"));
    assertEquals("noah@else.example", student.email());
    assertEquals(false, student.emailVerified());
    fault(PROVIDER, Map.of("mode", "none"));
    assertEquals(true, noah.bookedWith(Map.of()).emailVerified());
  }

  @Test
  void slow_provider_is_not_waited_for() {
    fault(PROVIDER, Map.of("mode", "slow", "delayMs", 60_000, "times", 1));
    Unnamed.noah().books(Map.of()).then().statusCode(503);
  }

  @Test
  void lost_connection_is_retried_one_time() {
    fault(PROVIDER, Map.of("mode", "down", "times", 1));
    assertEquals("Noah Kim", Unnamed.noah().bookedWith(Map.of()).name());
  }

  @Test
  void provider_refusal_counts_as_an_empty_account() {
    fault(PROVIDER, Map.of("mode", "status", "status", 403));
    Unnamed.noah()
        .books(Map.of())
        .then()
        .statusCode(400)
        .body("violations.field", contains("studentName", "studentEmail"));
  }

  @Test
  void repeated_request_is_answered_while_the_provider_is_away() {
    var noah = Unnamed.noah();
    var body = bookingBody(mentor(), hour());
    var key = UUID.randomUUID().toString();
    String first =
        as(noah.token())
            .header("Idempotency-Key", key)
            .body(body)
            .post("/api/bookings")
            .then()
            .statusCode(201)
            .extract()
            .path("bookingId");
    fault(PROVIDER, Map.of("mode", "down"));
    as(noah.token())
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/bookings")
        .then()
        .statusCode(201)
        .body("bookingId", equalTo(first));
  }

  @Test
  void offer_with_the_accounts_address_has_a_verified_one() {
    assertEquals(true, mentorOf("asha", "asha@mentors.example").emailVerified());
    assertEquals(false, mentorOf("mira", "mira@mentors.example").emailVerified());
  }

  /** A booking's mentor, whose account has that address and whose offer has Asha's. */
  private static ai.aureeture.events.session.Person mentorOf(String name, String address) {
    var id = name + "-" + UUID.randomUUID();
    var token = Tokens.asClerk(id, "mentor", Map.of("name", name, "email", address));
    as(token).body(offer()).put("/api/mentors/" + id).then().statusCode(200);
    var booking = Api.held(student(), id, hour());
    return PublishedEventsReader.events(booking.id(), 1).getFirst().session().mentor();
  }

  public static final class WithUserInfo implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("AUTH_USERINFO_URL", Sandbox.baseUrl() + "/sandbox/auth/userinfo");
    }
  }
}
