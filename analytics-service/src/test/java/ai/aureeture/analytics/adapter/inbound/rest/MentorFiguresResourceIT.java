package ai.aureeture.analytics.adapter.inbound.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.analytics.RunningService;
import ai.aureeture.analytics.adapter.inbound.kafka.Listing;
import ai.aureeture.analytics.adapter.inbound.kafka.PublicTopic;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MentorFiguresResourceIT extends RunningService {

  @Test
  void a_paid_session_is_in_its_days_its_month_and_the_total() {
    send(
        session()
            .held()
            .after(Duration.ofSeconds(50))
            .paid(150000)
            .at("2027-03-15T05:30:00Z")
            .started()
            .completed(CompletedBy.MENTOR));
    awaitFigure("total.completed", 1);

    figures(Tokens.mentor(mentor), MARCH)
        .statusCode(200)
        .contentType("application/json")
        .body("mentorId", equalTo(mentor))
        .body("reliability", equalTo(100))
        .body("total.held", equalTo(1))
        .body("total.captured[0].currency", equalTo("INR"))
        .body("total.captured[0].minor", equalTo(150000))
        .body("total.conversion", equalTo(100.0f))
        .body("total.jitsiInsteadRate", nullValue())
        .body("total.secondsToPay.median", equalTo(60))
        .body("months.month", contains("2027-03"))
        .body("days.date", contains("2027-03-10", "2027-03-15"))
        .body("days[0].figures.paid", equalTo(1))
        .body("days[1].figures.completed", equalTo(1))
        .body("days[1].figures.noShows", equalTo(0));
  }

  @Test
  void what_the_mentor_listed_stands_beside_what_was_held() {
    send(session().held());
    PublicTopic.sendListings(List.of(new Listing(mentor, "2027-03-10", 16, 4)));
    awaitFigure("total.held", 1);
    awaitFigure("total.listed", 16);

    figures(admin, MARCH)
        .body("days.date", contains("2027-03-10"))
        .body("total.listedAndBooked", equalTo(4))
        .body("total.bookedRate", equalTo(25.0f));
  }

  @Test
  void a_day_outside_the_range_is_left_out() {
    send(session().held().paid(150000).at("2027-03-15T05:30:00Z").completed(CompletedBy.MENTOR));
    awaitFigure("total.completed", 1);

    figures(admin, "from=2027-03-11&to=2027-03-15")
        .body("total.held", equalTo(0))
        .body("total.completed", equalTo(1));
    figures(admin, "from=2027-03-10&to=2027-03-14")
        .body("total.held", equalTo(1))
        .body("total.completed", equalTo(0));
  }

  @Test
  void the_days_can_be_had_as_a_table() {
    send(session().held().after(Duration.ofSeconds(50)).paid(150000));
    awaitFigure("total.paid", 1);

    var table =
        as(Tokens.mentor(mentor))
            .accept("text/csv")
            .get("/api/analytics/mentors/" + mentor + "?" + MARCH)
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asString();
    assertEquals(
        """
        date,held,heldAndPaid,lapsed,paid,late,captured,refunds,refunded,confirmed,\
        confirmedAndAsked,askedByMentor,askedByStudent,moves,completed,noShows,calendlyWanted,\
        jitsiInstead,conversion,reschedulingRate,jitsiInsteadRate,medianSecondsToPay,\
        p90SecondsToPay,p99SecondsToPay,listed,listedAndBooked,bookedRate
        2027-03-10,1,1,0,1,0,INR 150000,0,,1,0,0,0,0,0,0,0,0,100.0,0.0,,60,60,60,0,0,
        """
            .replace("\n", "\r\n"),
        table);
  }

  @Test
  void json_is_what_comes_where_both_are_liked_alike() {
    as(admin)
        .accept("text/csv;q=0.5, application/json")
        .get("/api/analytics/mentors/" + mentor + "?" + MARCH)
        .then()
        .contentType("application/json");
    as(admin)
        .accept("*/*")
        .get("/api/analytics/mentors/" + mentor + "?" + MARCH)
        .then()
        .contentType("application/json");
  }

  @Test
  void a_mentor_who_was_never_heard_of_has_no_days() {
    figures(Tokens.mentor(mentor), MARCH)
        .statusCode(200)
        .body("days", hasSize(0))
        .body("total.held", equalTo(0))
        .body("reliability", equalTo(100));
  }

  @Test
  void only_that_mentor_and_admins_are_answered() {
    figures(admin, MARCH).statusCode(200);
    figures(Tokens.mentor("user_other"), MARCH)
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("not-your-figures"));
    figures(Tokens.student(mentor), MARCH).statusCode(403).body("code", equalTo("forbidden"));
    io.restassured.RestAssured.given()
        .get("/api/analytics/mentors/" + mentor + "?" + MARCH)
        .then()
        .statusCode(401)
        .body("code", equalTo("unauthenticated"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to=2027-03-31|from|is required",
        "from=2027-03-01|to|is required",
        "from=2027-03-01&to=|to|is required",
        "from=2027-02-30&to=2027-03-31|from|must be a date",
        "from=2027-03-01T00:00:00Z&to=2027-03-31|from|must be a date",
        "from=%2B12027-03-01&to=2027-03-31|from|must be a date",
        "from=2027-03-02&to=2027-03-01|to|must not be before from",
        "from=2027-01-01&to=2028-01-02|to|must be at most 366 days"
      })
  void a_range_that_is_none_is_refused(String range, String field, String message) {
    figures(admin, range)
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations[0].field", equalTo(field))
        .body("violations[0].message", startsWith(message));
  }

  @Test
  void a_year_with_a_leap_day_is_not_too_long() {
    figures(admin, "from=2028-01-01&to=2028-12-31").statusCode(200);
  }
}
