package ai.aureeture.availability;

import static io.restassured.RestAssured.given;

import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The service with everything real around it, and a mentor of its own. */
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(Sandbox.class)
@QuarkusTestResource(FrequentListedDaysTimer.class)
public abstract class RunningService {
  protected static final String MONDAYS =
      """
      {"timezone": "Asia/Kolkata",
       "weeklySlots": [
         {"day": "Monday", "startTime": "09:00", "endTime": "12:00", "isActive": true}]}\
      """;

  protected final String mentor = "user_" + UUID.randomUUID();

  protected RequestSpecification asMentor() {
    return as(Tokens.mentor(mentor));
  }

  protected static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  protected ValidatableResponse put(String availability) {
    return put(asMentor(), availability);
  }

  protected ValidatableResponse put(RequestSpecification request, String availability) {
    return request
        .queryParam("mentorId", mentor)
        .body(availability)
        .put("/api/mentor-availability")
        .then();
  }

  /** From Monday, 15 March, the mentor's midnight, for a day. */
  protected ValidatableResponse slotsOfMonday() {
    return slots("2027-03-15", "2027-03-16");
  }

  protected ValidatableResponse slots(String startDate, String endDate) {
    return given()
        .queryParam("mentorId", mentor)
        .queryParam("startDate", startDate)
        .queryParam("endDate", endDate)
        .get("/api/mentor-availability/slots")
        .then();
  }
}
