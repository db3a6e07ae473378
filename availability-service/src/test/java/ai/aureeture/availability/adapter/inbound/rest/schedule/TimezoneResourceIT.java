package ai.aureeture.availability.adapter.inbound.rest.schedule;

import static ai.aureeture.testsupport.ServiceCalls.asService;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.availability.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimezoneResourceIT extends RunningService {

  @Test
  void zone_is_that_of_the_schedule_as_it_is_now() {
    put(MONDAYS).statusCode(200);
    timezoneOf(mentor).statusCode(200).body("timezone", equalTo("Asia/Kolkata"));

    put(MONDAYS.replace("Asia/Kolkata", "Europe/Paris")).statusCode(200);
    timezoneOf(mentor).statusCode(200).body("timezone", equalTo("Europe/Paris"));
  }

  @Test
  void mentor_without_a_schedule_has_no_zone() {
    timezoneOf("unknown-mentor").statusCode(404).body("code", equalTo("not-found"));
    timezoneOf("").statusCode(400);
  }

  private static io.restassured.response.ValidatableResponse timezoneOf(String mentorId) {
    return asService().queryParam("mentorId", mentorId).get("/internal/timezone").then();
  }
}
