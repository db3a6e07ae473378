package ai.aureeture.meetinglink;

import static io.restassured.RestAssured.given;

import ai.aureeture.testsupport.Sandbox;
import java.util.Map;

/** What goes wrong at Calendly, and what it was asked. */
public final class Faults {
  private Faults() {}

  public static void none() {
    given().baseUri(Sandbox.baseUrl()).delete("/sandbox").then().statusCode(204);
  }

  public static void set(Map<String, ?> fault) {
    given()
        .baseUri(Sandbox.baseUrl())
        .contentType("application/json")
        .body(fault)
        .put("/sandbox/faults/calendly")
        .then()
        .statusCode(org.hamcrest.Matchers.lessThan(300));
  }

  /** How often Calendly was asked for an invitation. */
  public static long invitationsAsked() {
    return given()
        .baseUri(Sandbox.baseUrl())
        .queryParam("provider", "calendly")
        .get("/sandbox/requests")
        .then()
        .extract()
        .jsonPath()
        .getList("requests.collect { it.method + ' ' + it.path }", String.class)
        .stream()
        .filter(asked -> asked.startsWith("POST ") && asked.endsWith("/invitees"))
        .count();
  }
}
