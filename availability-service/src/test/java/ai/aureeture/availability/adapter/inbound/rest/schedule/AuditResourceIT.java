package ai.aureeture.availability.adapter.inbound.rest.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.availability.RunningService;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceIT extends RunningService {
  private static final String TEMPLATE = "/api/mentor-availability/templates/evenings";

  @Test
  void admin_reads_changes_newest_first() {
    put(MONDAYS).statusCode(200);
    put(as(Tokens.admin("user_admin")), MONDAYS.replace("Asia/Kolkata", "Europe/London"))
        .statusCode(200);
    change("{\"weeklySlots\": []}").put(TEMPLATE).then().statusCode(200);
    change("{\"firstWeek\": \"2027-03-15\", \"weeks\": 1}")
        .post(TEMPLATE + "/apply")
        .then()
        .statusCode(200);
    change("{\"remove\": [\"2027-03-15\"]}")
        .post("/api/mentor-availability/overrides")
        .then()
        .statusCode(200);
    asMentor().queryParam("mentorId", mentor).delete(TEMPLATE).then().statusCode(204);

    audit(Tokens.admin("user_other_admin"))
        .statusCode(200)
        .body("mentorId", equalTo(mentor))
        .body(
            "changes.kind",
            contains(
                "template-removed",
                "overrides-changed",
                "template-applied",
                "template-saved",
                "timezone-changed",
                "availability-replaced"))
        .body("changes[4].by", equalTo("user_admin"))
        .body("changes[4].role", equalTo("admin"))
        .body("changes[4].detail", equalTo("Asia/Kolkata to Europe/London"))
        .body("changes[4].at", equalTo("2027-03-10T09:00:00Z"))
        .body("changes[5].by", equalTo(mentor))
        .body("changes[5].role", equalTo("mentor"));
  }

  @Test
  void others_cannot_read_the_audit() {
    put(MONDAYS).statusCode(200);
    audit(Tokens.mentor(mentor)).statusCode(403).body("code", equalTo("forbidden"));
    audit(Tokens.student("user_s1")).statusCode(403).body("code", equalTo("forbidden"));
  }

  @Test
  void refused_change_is_not_audited() {
    put(MONDAYS).statusCode(200);
    put(asMentor().header("If-Match", "\"7\""), MONDAYS).statusCode(412);
    audit(Tokens.admin("user_admin")).body("changes.kind", contains("availability-replaced"));
  }

  @Test
  void audit_of_a_mentor_without_availability_is_not_found() {
    audit(Tokens.admin("user_admin")).statusCode(404).body("code", equalTo("not-found"));
  }

  private RequestSpecification change(String body) {
    return asMentor().queryParam("mentorId", mentor).body(body);
  }

  private ValidatableResponse audit(String token) {
    return as(token).queryParam("mentorId", mentor).get("/api/mentor-availability/audit").then();
  }
}
