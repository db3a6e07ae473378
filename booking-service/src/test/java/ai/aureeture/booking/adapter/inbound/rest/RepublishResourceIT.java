package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refused;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class RepublishResourceIT {
  private static final String RETELL = "/api/admin/sessions/retell";

  @Test
  void every_session_is_republished_unchanged_any_number_of_times() {
    var unpaid = held();
    var standing = paid(held());
    var begin = Instant.now();

    int first = republishAll();
    int second = republishAll();

    assertEquals(Store.count("select count(*) from session"), first);
    assertEquals(first, second);
    assertRepublished(unpaid, SessionStatus.PAYMENT_PENDING, 1, begin);
    assertRepublished(standing, SessionStatus.SCHEDULED, 2, begin);
  }

  private static void assertRepublished(
      Held session, SessionStatus status, int changes, Instant begin) {
    var records = PublishedEventsReader.records(session.id(), changes + 2);
    assertEquals(changes + 2, records.size());
    assertNotEquals(header(records, changes, "ce_id"), header(records, changes + 1, "ce_id"));
    assertFalse(Instant.parse(header(records, changes, "ce_time")).isBefore(begin));
    for (var published :
        PublishedEventsReader.events(session.id(), changes + 2).subList(changes, changes + 2)) {
      assertEquals(
          SessionChange.RETOLD, assertInstanceOf(SessionChanged.class, published).change());
      assertEquals(status, published.session().status());
      assertEquals(versionOf(session), published.session().version());
    }
  }

  @Test
  void concurrent_change_is_never_published_before_an_older_state() throws Exception {
    var session = paid(held());
    var edits =
        Thread.ofVirtual()
            .start(() -> {
              for (int i = 0; i < 20; i++) edit(session, "Talk " + i);
            });
    int republished = 0;
    while (edits.isAlive() || republished == 0) {
      var _ = republishAll();
      republished++;
    }
    edits.join();

    var versions =
        PublishedEventsReader.events(session.id(), 2 + 20 + republished).stream()
            .map(BookingEvent::session)
            .map(published -> published.version())
            .toList();
    assertEquals(2 + 20 + republished, versions.size());
    assertEquals(versions.stream().sorted().toList(), versions);
  }

  /** As the operator does when PostgreSQL went back: the others know newer versions. */
  @Test
  void session_with_raised_version_is_republished_and_continues_from_it() {
    var session = paid(held());
    long raised = versionOf(session) + 1_000_000;
    Store.run(
        "update session set version = version + 1000000 where id = ?",
        UUID.fromString(session.id()));

    var _ = republishAll();
    edit(session, "Later");

    var published = PublishedEventsReader.events(session.id(), 4).subList(2, 4);
    assertEquals(
        List.of(raised, raised + 1), published.stream().map(it -> it.session().version()).toList());
  }

  @Test
  void erasures_are_republished_with_their_own_time() {
    var session = paid(held());
    over(session);
    as(Tokens.student(session.student()))
        .delete("/api/people/" + session.student() + "/data")
        .then()
        .statusCode(204);
    // Later than the erasure: what the person does from now on is not erased by it.
    asMentor(session.mentor())
        .body(Map.of("notes", "On time"))
        .patch("/api/mentor-sessions/" + session.id())
        .then()
        .statusCode(200);

    var _ = republishAll();

    var ofPerson = PublishedEventsReader.ofPerson(session.student(), 2);
    assertEquals(2, ofPerson.size());
    assertEquals(ofPerson.getFirst(), ofPerson.getLast());
    var published = PublishedEventsReader.events(session.id(), 6);
    int erased = published.size() - 2;
    var again = assertInstanceOf(PersonalDataErased.class, published.get(erased));
    assertEquals(session.student(), again.personId());
    assertEquals("Erased", again.session().student().name());
    assertEquals(
        ofPerson.getFirst().erasedAt(),
        Instant.parse(header(PublishedEventsReader.records(session.id(), 6), erased, "ce_time")));
    assertInstanceOf(SessionChanged.class, published.getLast());
  }

  @Test
  void page_has_the_cursor_of_the_next() {
    paid(held());
    paid(held());
    var first = as(Tokens.admin("boss")).post(RETELL + "?limit=1").then().statusCode(200);
    first.body("retold", equalTo(1)).body("nextCursor", notNullValue());
  }

  /** As many sessions as whole pages: the last one's cursor leads to an empty page. */
  @Test
  void no_page_follows_the_last_session() {
    var last = PageRequest.cursor("ffffffff-ffff-ffff-ffff-ffffffffffff");
    as(Tokens.admin("boss"))
        .post(RETELL + "?cursor=" + last)
        .then()
        .statusCode(200)
        .body("retold", equalTo(0))
        .body("nextCursor", nullValue());
  }

  @Test
  void only_an_admin_with_a_valid_cursor_may_republish() {
    asMentor("m").post(RETELL).then().statusCode(403);
    given().post(RETELL).then().statusCode(401);
    for (String wrong : List.of("limit=0", "limit=201", "cursor=x", "cursor=bm9uZQ")) {
      refused(400, "invalid-request", as(Tokens.admin("boss")).post(RETELL + "?" + wrong));
    }
  }

  /** How many sessions were republished. */
  private static int republishAll() {
    int republished = 0;
    String cursor = null;
    do {
      var page = page(cursor);
      republished += page.<Integer>path("retold");
      cursor = page.path("nextCursor");
    } while (cursor != null);
    return republished;
  }

  private static Response page(String cursor) {
    var place = cursor == null ? "" : "&cursor=" + cursor;
    return as(Tokens.admin("boss"))
        .post(RETELL + "?limit=200" + place)
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private static void edit(Held session, String title) {
    asMentor(session.mentor())
        .body(Map.of("title", title))
        .patch("/api/mentor-sessions/" + session.id())
        .then()
        .statusCode(200);
  }

  // Over, and not long enough to be completed by time.
  private static void over(Held session) {
    Store.move(
        session.id(), Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(90)));
  }

  private static long versionOf(Held session) {
    return Store.count("select version from session where id = ?", UUID.fromString(session.id()));
  }

  private static String header(
      List<ConsumerRecord<String, byte[]>> records, int index, String name) {
    return new String(records.get(index).headers().lastHeader(name).value(), UTF_8);
  }
}
