package ai.aureeture.notification.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.PersonErased;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Ics;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.notification.TestTime;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@NotificationServiceTest
class CalendarResourceIT {
  private static final String TOKEN = "/api/calendar/token";

  private final SessionEvents events = SessionEvents.oneSession();
  private final String noah = "Bearer " + Tokens.student(events.studentId());

  @BeforeEach
  void shortly_before_the_session() {
    TestTime.is("2027-03-10T09:05:00Z");
  }

  @AfterEach
  void later() {
    TestTime.runs();
  }

  @Test
  void secret_address_gives_a_calendar_of_all_sessions_of_the_person() {
    var other = events.another();
    Bus.publish(events.confirmed());
    Bus.publish(events.linkReady());
    Bus.publish(other.confirmed());

    var address = share();

    await().atMost(Duration.ofSeconds(60)).until(() -> feed(address).values("UID").size() == 2);
    var feed = feed(address);
    assertEquals(List.of("CONFIRMED", "CONFIRMED"), feed.values("STATUS"));
    assertEquals("Aureeture sessions", feed.head("X-WR-CALNAME"));
    assertEquals("PT15M", feed.head("REFRESH-INTERVAL"));
    assertEquals("PT15M", feed.head("X-PUBLISHED-TTL"));
  }

  @Test
  void the_feed_follows_the_persons_sessions_and_its_tag_says_so() {
    Bus.publish(events.confirmed());
    var address = share();
    await().atMost(Duration.ofSeconds(60)).until(() -> feed(address).values("UID").size() == 1);
    var tag =
        read(address)
            .then()
            .contentType("text/calendar; charset=utf-8")
            .header("Cache-Control", "private, no-cache")
            .body(not(containsString("@example.com")))
            .extract()
            .header("ETag");
    given().header("If-None-Match", tag).get(address).then().statusCode(304).body(equalTo(""));

    Bus.publish(events.linkReady());

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertEquals(SessionEvents.LINK, feed(address).value("LOCATION")));
    given()
        .header("If-None-Match", tag)
        .get(address)
        .then()
        .statusCode(200)
        .header("ETag", not(tag));
  }

  @Test
  void long_past_sessions_are_not_in_the_calendar() {
    Bus.publish(events.confirmed());
    var address = share();
    await().atMost(Duration.ofSeconds(60)).until(() -> feed(address).values("UID").size() == 1);

    TestTime.is("2027-06-12T18:59:59Z");
    assertEquals(1, feed(address).values("UID").size());
    TestTime.is("2027-06-12T19:00:01Z");

    assertEquals(List.of(), feed(address).values("UID"));
  }

  @Test
  void a_cancelled_session_stays_as_cancelled_for_two_weeks() {
    var history = SessionHistory.ofPaid(events);
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    var _ = Mailbox.waitFor(1, events.studentEmail());
    var address = share();

    Bus.publish(history.cancelled(CancelReason.REFUNDED));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> feed(address).values("STATUS").equals(List.of("CANCELLED")));
    var _ = Mailbox.waitFor(2, events.studentEmail());

    TestTime.is("2027-03-24T09:05:00Z");
    assertEquals(List.of(), feed(address).values("UID"));
  }

  @Test
  void a_free_session_is_in_it_once_it_is_accepted() {
    var history = SessionHistory.ofFree(events);
    var another = events.another();
    var other = SessionHistory.ofPaid(another);
    var address = share();
    Bus.publish(history.requested(SessionHistory.START));
    Bus.publish(other.paid());
    await().atMost(Duration.ofSeconds(60)).until(() -> feed(address).values("UID").size() == 1);
    assertTrue(feed(address).value("UID").startsWith(another.sessionId()));

    Bus.publish(history.accepted());

    await().atMost(Duration.ofSeconds(60)).until(() -> feed(address).values("UID").size() == 2);
  }

  @Test
  void the_address_is_shown_once_and_a_new_one_ends_the_one_before() {
    given()
        .header("Authorization", noah)
        .get(TOKEN)
        .then()
        .statusCode(200)
        .body("active", equalTo(false))
        .body("since", nullValue());
    var first = share();

    given()
        .header("Authorization", noah)
        .get(TOKEN)
        .then()
        .statusCode(200)
        .body("active", equalTo(true))
        .body("since", equalTo("2027-03-10T09:05:00Z"))
        .body("url", nullValue());
    var second = share();

    assertNotEquals(first, second);
    assertEquals(404, gone(first).statusCode());
    read(second).then().statusCode(200);
  }

  @Test
  void revoked_address_is_not_found() {
    var address = share();
    read(address).then().statusCode(200);

    given().header("Authorization", noah).delete(TOKEN).then().statusCode(204);
    given().header("Authorization", noah).delete(TOKEN).then().statusCode(204);

    assertEquals(
        read("/api/calendar/" + "A".repeat(43) + ".ics").asString(), gone(address).asString());
    given().header("Authorization", noah).get(TOKEN).then().body("active", equalTo(false));
  }

  @Test
  void calendar_address_of_an_erased_person_is_not_found() {
    var history = SessionHistory.ofPaid(events);
    Bus.publish(history.paid());
    var address = share();
    await().atMost(Duration.ofSeconds(60)).until(() -> feed(address).values("UID").size() == 1);

    Bus.publish(history.studentErased());

    await().atMost(Duration.ofSeconds(60)).until(() -> read(address).statusCode() == 404);
  }

  @Test
  void calendar_address_of_an_erased_person_without_sessions_is_not_found() {
    var address = share();
    read(address).then().statusCode(200);

    Bus.publish(new PersonErased(events.studentId(), Instant.parse("2027-03-10T09:05:00Z")));

    await().atMost(Duration.ofSeconds(60)).until(() -> read(address).statusCode() == 404);
  }

  @Test
  void calendar_address_created_after_an_erasure_survives_its_late_event() {
    var address = share();

    Bus.publish(new PersonErased(events.studentId(), Instant.parse("2027-03-10T09:04:59Z")));
    Bus.publishWithKey(events.studentId(), events.confirmed());

    await().atMost(Duration.ofSeconds(60)).until(() -> feed(address).values("UID").size() == 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"token.ics", "x.ics", ".ics", "x", ""})
  void malformed_key_is_not_found(String name) {
    read("/api/calendar/" + name).then().statusCode(404).body("code", equalTo("not-found"));
  }

  @Test
  void managing_the_calendar_address_needs_a_token() {
    given().put(TOKEN).then().statusCode(401).body("code", equalTo("unauthenticated"));
    given().get(TOKEN).then().statusCode(401);
    given().delete(TOKEN).then().statusCode(401);
  }

  @Test
  void no_metric_shows_the_secret() {
    var address = share();
    read(address).then().statusCode(200);

    var secret = address.replaceAll(".*/|\\.ics", "");
    given().get("/q/metrics").then().statusCode(200).body(not(containsString(secret)));
  }

  /** Answers the path of the new address. */
  private String share() {
    var url =
        given()
            .header("Authorization", noah)
            .put(TOKEN)
            .then()
            .statusCode(200)
            .body("active", equalTo(true))
            .body("since", notNullValue())
            .body("url", matchesPattern("http://[^/]+/api/calendar/[A-Za-z0-9_-]{43}\\.ics"))
            .extract()
            .jsonPath()
            .getString("url");
    return java.net.URI.create(url).getPath();
  }

  private static Ics feed(String address) {
    return Ics.of(read(address).then().statusCode(200).extract().asString());
  }

  private static Response gone(String address) {
    return read(address)
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"))
        .extract()
        .response();
  }

  private static Response read(String address) {
    return given().accept("text/calendar, */*;q=0.1").get(address);
  }
}
