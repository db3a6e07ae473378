package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.lastPaymentOf;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refundAtRazorpay;
import static ai.aureeture.booking.support.Api.refunded;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Api.studentSession;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class EarningsIT {
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private String mentor;

  @BeforeEach
  void aNewMentor() {
    mentor = mentor();
  }

  @Test
  void completed_paid_sessions_are_earned_and_the_rest_is_shown_as_what_it_is() {
    var lastYear = completed(NOW.minus(Duration.ofDays(400)));
    var yesterday = completed(NOW.minus(Duration.ofDays(1)));
    var coming = paid(held(student(), mentor, hour()));
    var refunded = refunded(paid(held(student(), mentor, hour())));
    held(student(), mentor, hour());
    earnings("")
        .body("totalSessions", equalTo(2))
        .body("avgHourlyRate", equalTo(1500))
        .body("pendingPayout", equalTo(3000))
        .body("totalPaidOut", equalTo(0))
        .body("growth", notNullValue())
        .body("earningsChart[0].month", equalTo(monthOf(NOW.minus(Duration.ofDays(400)))))
        .body("earningsChart[0].amount", equalTo(1500))
        .body("earningsChart[-1].month", equalTo(monthOf(NOW)))
        .body("earningsChart.amount.sum()", equalTo(3000))
        .body("nextCursor", nullValue())
        .body("paymentHistory.sessionId", hasSize(4))
        .body(
            "paymentHistory.sessionId",
            hasItems(lastYear.id(), yesterday.id(), coming.id(), refunded.id()))
        .body(status(lastYear), equalTo("paid"))
        .body(status(yesterday), equalTo("paid"))
        .body(status(coming), equalTo("pending"))
        .body(status(refunded), equalTo("refunded"));
  }

  @Test
  void refund_lowers_every_figure_and_stays_in_the_history() {
    var partly = completed(NOW.minus(Duration.ofDays(3)));
    var fully = completed(NOW.minus(Duration.ofDays(2)));
    var coming = paid(held(student(), mentor, hour()));
    refundAtRazorpay(lastPaymentOf(partly), 50_000, "processed");
    refundAtRazorpay(lastPaymentOf(partly), 10_000, "pending");
    refundAtRazorpay(lastPaymentOf(coming), 20_000, "processed");
    refunded(fully);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            earnings("")
                .body("totalSessions", equalTo(2))
                .body("pendingPayout", equalTo(1000))
                .body("avgHourlyRate", equalTo(500))
                .body("earningsChart.amount.sum()", equalTo(1000))
                .body(entry(partly) + ".amount", equalTo(1000))
                .body(status(partly), equalTo("paid"))
                .body(entry(coming) + ".amount", equalTo(1300))
                .body(status(coming), equalTo("pending"))
                .body(entry(fully) + ".amount", equalTo(1500))
                .body(status(fully), equalTo("refunded")));
  }

  @Test
  void the_history_is_newest_first_and_each_page_is_bounded() {
    var older = completed(NOW.minus(Duration.ofDays(3)));
    var newer = completed(NOW.minus(Duration.ofDays(2)));
    earnings("").body("paymentHistory.sessionId", contains(newer.id(), older.id()));
    earnings("?limit=1")
        .body("paymentHistory", hasSize(1))
        .body("paymentHistory[0].sessionId", equalTo(newer.id()))
        .body("paymentHistory[0].id", equalTo(paymentOf(newer)))
        .body("paymentHistory[0].date", equalTo(NOW.minus(Duration.ofDays(2)).toString()))
        .body("paymentHistory[0].student", equalTo(nameOf(newer)))
        .body("paymentHistory[0].service", equalTo("Mentoring session"))
        .body("paymentHistory[0].amount", equalTo(1500));
    refused("limit", "?limit=0");
    refused("limit", "?limit=201");
    refused("cursor", "?cursor=garbage");
    refused("cursor", "?cursor=OTk5OTk5LTAxLTAxVDAwOjAwOjAwWiB4");
  }

  @Test
  void the_history_goes_on_where_a_page_ended_and_none_is_missing_or_repeated() {
    var session = completed(NOW.minus(Duration.ofDays(20)));
    Store.repeat(session.id(), 60);
    var first = earnings("").body("paymentHistory", hasSize(50)).extract().jsonPath();
    // One of the first page moves ahead of it, and another one is new.
    var moved = first.<String>getList("paymentHistory.sessionId").get(10);
    Store.move(moved, NOW.plus(Duration.ofDays(1)));
    completed(NOW.minus(Duration.ofMinutes(61)));
    var rest =
        earnings("?cursor=" + first.getString("nextCursor"))
            .body("nextCursor", nullValue())
            .extract()
            .jsonPath();
    assertEquals(11, rest.getList("paymentHistory").size());
    var all = new HashSet<String>(first.getList("paymentHistory.sessionId"));
    all.addAll(rest.getList("paymentHistory.sessionId"));
    assertEquals(61, all.size());
    var page = earnings("?period=last_90_days&limit=60").extract().jsonPath();
    earnings("?period=last_90_days&limit=60&cursor=" + page.getString("nextCursor"))
        .body("paymentHistory.sessionId", contains(session.id()))
        .body("nextCursor", nullValue());
  }

  @Test
  void what_is_earned_comes_before_what_was_booked_earlier_however_late_its_session_is() {
    var coming = paid(held(student(), mentor, hour()));
    Store.bookedAt(coming.id(), NOW.minus(Duration.ofDays(30)));
    Store.repeat(coming.id(), 60);
    var earned = completed(NOW.minus(Duration.ofHours(2)));
    var bookedNow = paid(held(student(), mentor, hour()));
    var page =
        earnings("?limit=2")
            .body("paymentHistory.sessionId", contains(bookedNow.id(), earned.id()))
            .body("paymentHistory.status", contains("pending", "paid"))
            .body(
                "paymentHistory[1].receivedAt", equalTo(NOW.minus(Duration.ofHours(1)).toString()))
            .extract()
            .jsonPath();
    // All the rest came in at one instant.
    var seen = new HashSet<String>();
    var cursor = page.getString("nextCursor");
    while (cursor != null) {
      var next = earnings("?limit=25&cursor=" + cursor).extract().jsonPath();
      next.<String>getList("paymentHistory.sessionId").forEach(id -> assertTrue(seen.add(id)));
      cursor = next.getString("nextCursor");
    }
    assertEquals(61, seen.size());
  }

  @Test
  void sessions_of_one_instant_page_by_their_ids() {
    var at = NOW.minus(Duration.ofDays(5));
    var both = List.of(completed(at).id(), completed(at.plus(Duration.ofHours(1))).id());
    Store.run(
        "update session set starts_at = ?, ends_at = ? where mentor_id = ?",
        Timestamp.from(at),
        Timestamp.from(at.plus(Duration.ofHours(1))),
        mentor);
    var first = earnings("?limit=1").extract().jsonPath();
    var second =
        earnings("?limit=1&cursor=" + first.getString("nextCursor"))
            .body("nextCursor", nullValue())
            .extract()
            .jsonPath();
    assertEquals(
        Set.copyOf(both),
        Set.of(
            first.getString("paymentHistory[0].sessionId"),
            second.getString("paymentHistory[0].sessionId")));
  }

  @Test
  void the_history_of_a_period_ends_with_it() {
    var month = YearMonth.now(KOLKATA).plusMonths(1).atDay(1).atStartOfDay(KOLKATA).toInstant();
    var nextMonth = paid(held(student(), mentor, hour()));
    Store.move(nextMonth.id(), month);
    var thisMonth = paid(held(student(), mentor, hour()));
    Store.move(thisMonth.id(), month.minus(Duration.ofHours(1)));
    earnings("").body("paymentHistory.sessionId", contains(thisMonth.id(), nextMonth.id()));
    earnings("?period=this_month")
        .body("paymentHistory.sessionId", contains(thisMonth.id()))
        .body(status(thisMonth), equalTo("pending"));
  }

  @Test
  void a_period_bounds_sum_and_history_but_not_the_chart() {
    var old = completed(NOW.minus(Duration.ofDays(100)));
    var recent = completed(NOW.minus(Duration.ofDays(89)));
    var thisMonth = completed(YearMonth.now(KOLKATA).atDay(1).atStartOfDay(KOLKATA).toInstant());
    earnings("?period=all")
        .body("totalSessions", equalTo(3))
        .body("paymentHistory.sessionId", contains(thisMonth.id(), recent.id(), old.id()));
    earnings("?period=last_90_days")
        .body("totalSessions", equalTo(2))
        .body("earningsChart.month", equalTo(lastSixMonths(KOLKATA)))
        .body("earningsChart.amount.sum()", equalTo(4500))
        .body("paymentHistory.sessionId", contains(thisMonth.id(), recent.id()));
    earnings("?period=this_month")
        .body("totalSessions", equalTo(1))
        .body("earningsChart.month", equalTo(lastSixMonths(KOLKATA)))
        .body("earningsChart[-1].amount", equalTo(1500))
        .body("paymentHistory.sessionId", contains(thisMonth.id()))
        .body("pendingPayout", equalTo(4500));
    refused("period", "?period=yesterday");
    refused("period", "?period=ALL");
  }

  @Test
  void months_are_those_of_the_mentors_wall_clock() {
    var midnight = YearMonth.now(KOLKATA).atDay(1).atStartOfDay(KOLKATA).toInstant();
    completed(midnight.minus(Duration.ofHours(1)));
    earnings("")
        .body("earningsChart.month", equalTo(lastSixMonths(KOLKATA)))
        .body("earningsChart.amount", contains(0, 0, 0, 0, 1500, 0));
  }

  @Test
  void a_newcomer_has_earned_nothing_yet() {
    earnings("")
        .body("earningsChart.month", equalTo(lastSixMonths(ZoneOffset.UTC)))
        .body("earningsChart.amount", contains(0, 0, 0, 0, 0, 0))
        .body("growth", equalTo(0))
        .body("pendingPayout", equalTo(0))
        .body("totalPaidOut", equalTo(0))
        .body("totalSessions", equalTo(0))
        .body("avgHourlyRate", equalTo(0))
        .body("paymentHistory", empty());
  }

  @Test
  void mentor_cannot_read_another_mentors_earnings() {
    var path = "/api/mentor/earnings";
    asMentor("another")
        .get(path + "?mentorId=" + mentor)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-your-session"));
    asStudent(student()).get(path).then().statusCode(403).body("code", equalTo("forbidden"));
    given().get(path).then().statusCode(401).body("code", equalTo("unauthenticated"));
    as(Tokens.admin("boss")).get(path + "?mentorId=" + mentor).then().statusCode(200);
    asMentor(mentor).get(path + "?mentorId=" + mentor).then().statusCode(200);
  }

  @Test
  void mentor_without_an_offer_gets_zero_earnings() {
    mentor = "no-offer-" + student();
    earnings("?period=all").body("earningsChart.month", equalTo(lastSixMonths(ZoneOffset.UTC)));
    earnings("?period=this_month").body("pendingPayout", equalTo(0));
    earnings("?period=last_90_days").body("avgHourlyRate", equalTo(0));
  }

  /** Of a mentor without bookings no zone is known: months are those of UTC. */
  private static List<String> lastSixMonths(ZoneId zone) {
    var month = YearMonth.from(NOW.atZone(zone));
    return IntStream.rangeClosed(-5, 0).mapToObj(i -> month.plusMonths(i).toString()).toList();
  }

  private ValidatableResponse earnings(String query) {
    return asMentor(mentor).get("/api/mentor/earnings" + query).then().statusCode(200);
  }

  @CanIgnoreReturnValue
  private Held completed(Instant start) {
    var session = paid(held(student(), mentor, hour()));
    Store.move(session.id(), start);
    Store.complete(session.id());
    return session;
  }

  private static String paymentOf(Held session) {
    return studentSession(session).path("paymentId");
  }

  private static String nameOf(Held session) {
    return studentSession(session).path("studentName");
  }

  private static String monthOf(Instant instant) {
    return YearMonth.from(instant.atZone(KOLKATA)).toString();
  }

  private static String status(Held session) {
    return entry(session) + ".status";
  }

  private static String entry(Held session) {
    return "paymentHistory.find { it.sessionId == '%s' }".formatted(session.id());
  }

  private void refused(String field, String query) {
    asMentor(mentor)
        .get("/api/mentor/earnings" + query)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations.field", hasItem(field));
  }
}
