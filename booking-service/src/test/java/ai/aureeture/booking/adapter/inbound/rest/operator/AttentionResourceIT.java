package ai.aureeture.booking.adapter.inbound.rest.operator;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.SessionRows;
import ai.aureeture.testsupport.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class AttentionResourceIT {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private static final Instant LATELY = NOW.minus(Duration.ofDays(89));
  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(91));

  @AfterEach
  void forget() {
    SessionRows.removeBooked(LONG_AGO, NOW);
  }

  @Test
  void people_far_above_the_others_are_listed_the_highest_share_first() {
    // The other tests' holds count, too: with these, they are no more than a tenth.
    booked("conduct-crowd", LATELY).cancelled(2000, "hold_released");
    booked("conduct-all", LATELY).cancelled(5, "hold_lapsed");
    var most = booked("conduct-most|1", LATELY);
    most.cancelled(6, "hold_lapsed");
    most.cancelled(2, "hold_released");
    booked("conduct-few", LATELY).cancelled(4, "hold_lapsed");
    booked("conduct-long-ago", LONG_AGO).cancelled(5, "hold_lapsed");

    var people =
        as(Tokens.admin("boss"))
            .get("/api/admin/attention")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .setRootPath("people.findAll { it.personId.startsWith('conduct-') }");

    assertEquals(List.of("conduct-all", "conduct-most|1"), people.getList("personId"));
    assertEquals(List.of("student", "student"), people.getList("role"));
    assertEquals(List.of("lapsed-holds", "lapsed-holds"), people.getList("pattern"));
    assertEquals(List.of(5, 6), people.getList("count"));
    assertEquals(List.of(5, 8), people.getList("of"));
    assertEquals(List.of(100, 75), people.getList("percent"));
    assertTrue(people.getDouble("usualPercent[0]") < 15);
    assertEquals(LATELY.plus(Duration.ofMinutes(10)).toString(), people.getString("latest[0]"));
    assertEquals(
        Map.of(
            "sessions", "/api/student-sessions?studentId=conduct-most%7C1",
            "audit", "/api/admin/audit?personId=conduct-most%7C1"),
        people.getMap("links[1]"));
    var since = Instant.parse(people.getString("since[0]"));
    assertEquals(90, Duration.between(since, Instant.now()).toDays());
  }

  @Test
  void only_an_admin_sees_it() {
    asMentor("m").get("/api/admin/attention").then().statusCode(403);
    given().get("/api/admin/attention").then().statusCode(401);
  }

  private static SessionRows booked(String student, Instant at) {
    return SessionRows.of("conduct-mentor", student, at);
  }
}
