package ai.aureeture.availability.adapter.in.rest;

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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tokens are believed. The rules are those of every service; here they are tried. */
@QuarkusTest
@TestProfile(TokensIT.OneOrigin.class)
class TokensIT extends RunningService {
  private static final String OURS = "https://pages.example";

  @Test
  void one_for_our_pages_or_for_none_in_particular_is_believed() {
    put(MONDAYS).statusCode(200);
    asked(Map.of("azp", OURS)).statusCode(200);
    asked(Map.of("sts", "active")).statusCode(200);
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
  void one_that_was_not_made_for_us_is_none(String claim, String value) {
    refused(asked(Collections.singletonMap(claim, value)));
  }

  @Test
  void one_that_is_over_is_none() {
    refused(asked(Map.of(), -30));
  }

  private ValidatableResponse asked(Map<String, String> claims) {
    return asked(claims, 60);
  }

  private ValidatableResponse asked(Map<String, String> claims, int ttlSeconds) {
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
