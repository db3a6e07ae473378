package ai.aureeture.availability.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.availability.RunningService;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens are believed. The rules are those of every service; here they are tried. */
@QuarkusTest
@TestProfile(TokensIT.OneOrigin.class)
class TokensIT extends RunningService {
  private static final String OURS = "https://pages.example";

  @Test
  void token_for_our_pages_or_without_an_audience_is_accepted() {
    put(MONDAYS).statusCode(200);
    command(Map.of("azp", OURS)).statusCode(200);
    command(Map.of("sts", "active")).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "iss, https://id.example",
    "azp, https://evil.example",
    "sts, pending",
    "sub, two words",
    "sub,",
    "iss,",
  })
  void token_for_another_audience_is_refused(String claim, String value) {
    refused(command(Collections.singletonMap(claim, value)));
  }

  @Test
  void expired_token_is_refused() {
    refused(command(Map.of(), -30));
  }

  @Test
  void all_roles_of_a_token_hold_unless_the_header_picks_one() {
    put(MONDAYS).statusCode(200);
    var token = Tokens.withRoles(mentor, "student", "mentor");
    for (var header : List.of("mentor", " mentor ", "")) {
      askedAs(token, header).statusCode(200);
    }
    as(token).queryParam("mentorId", mentor).get("/api/mentor-availability").then().statusCode(200);
    askedAs(token, "student")
        .statusCode(403)
        .body("code", equalTo("forbidden"))
        .body("detail", equalTo("Your role does not allow this"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "Mentor", "student,mentor", "student mentor", "\u00e9"})
  void a_role_that_the_token_lacks_is_refused(String header) {
    put(MONDAYS).statusCode(200);
    askedAs(Tokens.withRoles(mentor, "student", "mentor"), header)
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("forbidden"))
        .body("detail", containsString("x-active-role"));
  }

  @Test
  void a_header_that_comes_twice_names_no_role() {
    put(MONDAYS).statusCode(200);
    as(Tokens.withRoles(mentor, "student", "mentor"))
        .header("x-active-role", "mentor", "mentor")
        .queryParam("mentorId", mentor)
        .get("/api/mentor-availability")
        .then()
        .statusCode(403);
  }

  @Test
  void an_admin_who_acts_as_a_mentor_has_that_mentors_rights_only() {
    put(MONDAYS).statusCode(200);
    var boss = Tokens.withRoles("user_boss", "admin", "mentor");
    askedAs(boss, "admin").statusCode(200);
    askedAs(boss, "mentor").statusCode(403);
  }

  @Test
  void the_header_changes_nothing_for_those_who_need_no_token() {
    put(MONDAYS).statusCode(200);
    given()
        .header("x-active-role", "admin")
        .queryParam("mentorId", mentor)
        .queryParam("startDate", "2027-03-15")
        .queryParam("endDate", "2027-03-16")
        .get("/api/mentor-availability/slots")
        .then()
        .statusCode(200);
  }

  @Test
  void a_mentor_who_is_an_admin_too_changes_their_own_as_a_mentor() {
    put(as(Tokens.withRoles(mentor, "admin", "mentor")), MONDAYS).statusCode(200);
    put(as(Tokens.admin("user_boss")), MONDAYS).statusCode(200);
    as(Tokens.admin("user_boss"))
        .queryParam("mentorId", mentor)
        .get("/api/mentor-availability/audit")
        .then()
        .body("changes.role", contains("admin", "mentor"));
  }

  private ValidatableResponse askedAs(String token, String role) {
    return as(token)
        .header("x-active-role", role)
        .queryParam("mentorId", mentor)
        .get("/api/mentor-availability")
        .then();
  }

  private ValidatableResponse command(Map<String, String> claims) {
    return command(claims, 60);
  }

  private ValidatableResponse command(Map<String, String> claims, int ttlSeconds) {
    var wanted = new HashMap<String, Object>();
    wanted.put("sub", mentor);
    wanted.put("role", "mentor");
    wanted.put("name", "Mira");
    wanted.put("email", "mira@mentors.example");
    wanted.put("ttlSeconds", ttlSeconds);
    wanted.put("claims", claims);
    return as(Tokens.from(Sandbox.baseUrl(), wanted))
        .queryParam("mentorId", mentor)
        .get("/api/mentor-availability")
        .then();
  }

  private static void refused(ValidatableResponse answer) {
    answer.statusCode(401).body("code", equalTo("unauthenticated"));
  }

  public static final class OneOrigin implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("aureeture.auth.allowed-origins", OURS);
    }
  }
}
