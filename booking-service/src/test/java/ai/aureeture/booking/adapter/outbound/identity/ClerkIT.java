package ai.aureeture.booking.adapter.outbound.identity;

import static ai.aureeture.booking.adapter.outbound.identity.Unnamed.asked;
import static ai.aureeture.booking.adapter.outbound.identity.Unnamed.fault;
import static ai.aureeture.booking.support.Api.sandbox;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People whose tokens do not name them, where Clerk's API does. */
@BookingServiceTest
@TestProfile(ClerkIT.WithClerk.class)
class ClerkIT {
  private static final String PROVIDER = "clerk";
  private static final String SECRET = "sk_test_sandbox";

  @AfterEach
  void clerk_answers_again() {
    fault(PROVIDER, Map.of("mode", "none"));
  }

  @Test
  void student_books_with_the_name_and_primary_address_of_their_account() {
    var noah = Unnamed.noah();
    var before = asked(PROVIDER).size();
    var student = noah.bookedWith(Map.of());
    assertEquals("Noah Kim", student.name());
    assertEquals(noah.id() + "@students.example", student.email());
    assertEquals(true, student.emailVerified());
    noah.bookedWith(Map.of());
    assertEquals(before + 1, asked(PROVIDER).size());
    assertEquals("/clerk/v1/users/" + noah.id(), asked(PROVIDER).getLast());
  }

  @Test
  void address_that_clerk_has_not_checked_is_unverified() {
    var kim =
        Unnamed.student(
            Map.of("name", "Kim", "email", "kim@students.example", "email_verified", false));
    assertEquals(false, kim.bookedWith(Map.of()).emailVerified());
  }

  @Test
  void person_whom_clerk_does_not_know_must_name_themselves() {
    // The sandbox knows whom a token was asked for, and this claim replaces that one.
    var wanted = Map.of("sub", "known", "role", "student", "claims", Map.of("sub", "stranger"));
    var stranger = new Unnamed("stranger", Tokens.from(Sandbox.baseUrl(), wanted));
    stranger
        .books(Map.of())
        .then()
        .statusCode(400)
        .body("violations.field", contains("studentName", "studentEmail"));
  }

  @Test
  void secret_key_is_neither_logged_nor_returned() {
    sandbox()
        .body(Map.of("CLERK_SECRET_KEY", "sk_test_rotated"))
        .put("/sandbox/settings")
        .then()
        .statusCode(204);
    try {
      Unnamed.noah().books(Map.of()).then().statusCode(400).body(not(containsString(SECRET)));
    } finally {
      sandbox()
          .body(Map.of("CLERK_SECRET_KEY", SECRET))
          .put("/sandbox/settings")
          .then()
          .statusCode(204);
    }
    fault(PROVIDER, Map.of("mode", "status", "status", 429));
    Unnamed.noah().books(Map.of()).then().statusCode(503).body(not(containsString(SECRET)));
  }

  public static final class WithClerk implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("CLERK_SECRET_KEY", SECRET, "CLERK_API_URL", Sandbox.baseUrl() + "/clerk");
    }
  }
}
