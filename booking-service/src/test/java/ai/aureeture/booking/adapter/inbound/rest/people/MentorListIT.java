package ai.aureeture.booking.adapter.inbound.rest.people;

import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.ScriptedAvailability.nextSlot;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Searched by a word that only the test's own mentors have. */
@BookingServiceTest
class MentorListIT {
  private static final Instant TOMORROW =
      Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1));

  private final String word = "heron" + System.nanoTime();

  @Test
  void topics_and_languages_are_searched_too_in_any_order() {
    var id = publish("Asha", Map.of("expertise", List.of("System design")));
    speaks(id, "hi", "en-IN");
    publish("Bela", Map.of());
    assertEquals(List.of("Asha"), names("q=design " + word + " SYSTEM"));
    assertEquals(List.of("Asha"), names("q=hindi " + word));
    assertEquals(List.of("Asha"), names("language=en&q=" + word));
    assertEquals(List.of("Asha"), names("language=en-IN&q=" + word));
    assertEquals(List.of(), names("language=en-GB&q=" + word));
    assertEquals(List.of("Asha"), names("skill=system design&q=" + word));
    assertEquals(List.of(), names("skill=System design,Careers&q=" + word));
  }

  @Test
  void words_with_slips_find_what_is_like_them_where_nothing_has_them() {
    publish("Zebediah", Map.of("headline", "Kubernetes and distributed systems"));
    list("q=kubernets " + word).body("total", equalTo(1)).body("similar", equalTo(true));
    list("q=ditsributed " + word).body("mentors.name", equalTo(List.of("Zebediah")));
    list("q=kubernetes " + word).body("similar", equalTo(false));
    list("q=gardening " + word).body("total", equalTo(0)).body("similar", equalTo(false));
  }

  @Test
  void prices_are_compared_in_their_currency_and_what_is_free_costs_nothing_in_any() {
    publish("Cheap", Map.of("price", 500));
    publish("Dear", Map.of("price", 2500));
    publish("Dollar", Map.of("price", 600, "currency", "USD"));
    publish("Free", Map.of("price", 0, "currency", "USD"));
    assertEquals(List.of("Cheap", "Free"), names("currency=INR&maxPrice=1000&q=" + word));
    assertEquals(List.of("Dear"), names("currency=INR&minPrice=500.01&q=" + word));
    assertEquals(List.of("Free"), names("free=true&q=" + word));
    assertEquals(List.of("Free", "Cheap", "Dear", "Dollar"), names("sort=price&q=" + word));
    list("currency=INR&minPrice=5&maxPrice=4&q=" + word, 400)
        .body("violations[0].field", equalTo("maxPrice"));
    list("minPrice=5", 400).body("violations[0].field", equalTo("currency"));
  }

  @Test
  void total_counts_all_pages_and_pages_go_on_among_equal_keys() {
    for (var name : List.of("Same", "Same", "Same", "Same", "Same")) {
      nextSlot(publish(name, Map.of()), TOMORROW);
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> list("q=" + word).extract().path("mentors.nextFreeAt"),
            free ->
                free.equals(
                    List.of(
                        TOMORROW.toString(),
                        TOMORROW.toString(),
                        TOMORROW.toString(),
                        TOMORROW.toString(),
                        TOMORROW.toString())));
    for (var sort : List.of("name", "next", "price", "rating")) {
      var ids = new ArrayList<String>();
      String cursor = "";
      while (cursor != null) {
        JsonPath page =
            list("limit=2&sort=" + sort + "&q=" + word + cursor)
                .body("total", equalTo(5))
                .extract()
                .jsonPath();
        ids.addAll(page.getList("mentors.id"));
        var next = page.getString("nextCursor");
        cursor = next == null ? null : "&cursor=" + next;
      }
      assertEquals(5, ids.size(), sort);
      assertEquals(5, ids.stream().distinct().count(), sort);
    }
    var byPrice = list("limit=2&sort=price&q=" + word).extract().<String>path("nextCursor");
    list("limit=2&sort=next&q=" + word + "&cursor=" + byPrice, 400)
        .body("violations[0].field", equalTo("cursor"));
  }

  @Test
  void a_page_without_mentors_keeps_the_kind_and_the_total_of_its_search() {
    var last = Map.of("Asha", publish("Asha", Map.of()), "Cara", publish("Cara", Map.of()));
    publish("Bela", Map.of());
    var cursor = list("limit=2&q=" + word).extract().<String>path("nextCursor");
    Store.run("update mentor_offer set suspended_at = now() where mentor_id = ?", last.get("Cara"));
    list("limit=2&q=" + word + "&cursor=" + cursor)
        .body("mentors.size()", equalTo(0))
        .body("total", equalTo(2))
        .body("similar", equalTo(false))
        .body("nextCursor", nullValue());
  }

  @Test
  void best_rated_come_first_page_by_page() {
    for (var rated : Map.of("Four", 4, "Five", 5, "Three", 3).entrySet()) {
      Store.run(
          "update mentor_offer set review_count = 1, rating_sum = cast(? as integer)"
              + " where mentor_id = ?",
          rated.getValue().toString(),
          publish(rated.getKey(), Map.of()));
    }
    publish("Unrated", Map.of());
    var first = list("limit=2&sort=rating&q=" + word).extract().jsonPath();
    assertEquals(List.of("Five", "Four"), first.getList("mentors.name"));
    var next = "limit=2&sort=rating&q=" + word + "&cursor=" + first.getString("nextCursor");
    assertEquals(List.of("Three", "Unrated"), names(next));
  }

  @Test
  void a_cursor_with_no_time_of_ours_is_refused() {
    for (var time :
        List.of(
            "2027-99-99 99:99:99+99",
            "2027-02-30 10:00:00+00",
            "2026-01-01 00:00:00ZZ",
            "2026-01-01 00:00:00+05:30+0530",
            "+294277-01-01 00:00:00Z",
            "2026-01-01 00:00:00+17:00",
            "0000-01-01 00:00:00+00")) {
      var text = "next\n" + time + "\nmentor-1";
      var cursor =
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(text.getBytes(StandardCharsets.UTF_8));
      list("sort=next&cursor=" + cursor, 400).body("violations[0].field", equalTo("cursor"));
    }
  }

  @Test
  void next_slot_follows_a_hold_a_release_and_other_hours() {
    var id = publish("Asha", Map.of());
    list("q=" + word).body("mentors[0].nextFreeAt", nullValue());
    for (var start : List.of(TOMORROW, TOMORROW.plus(Duration.ofHours(1)), TOMORROW)) {
      nextSlot(id, start);
      awaitNext(start.toString());
    }
    list("q=" + word)
        .body("mentors[0].sessionMinutes", equalTo(60))
        .body("mentors[0].timezone", equalTo("Asia/Kolkata"));
    given().get("/api/mentors/" + id).then().body("nextFreeAt", equalTo(TOMORROW.toString()));
    nextSlot(id, null);
    awaitNext(null);
  }

  @Test
  void next_slot_is_asked_for_again_when_it_cannot_be_booked_any_more() {
    var id = publish("Asha", Map.of());
    nextSlot(id, TOMORROW);
    awaitNext(TOMORROW.toString());
    Store.run(
        "update mentor_listing set next_free_at = now(), bookable_until = now(),"
            + " refresh_at = now() where mentor_id = ?",
        id);
    awaitNext(TOMORROW.toString());
  }

  @Test
  void who_can_be_booked_first_comes_first_and_times_are_those_of_the_zone() {
    var saturday =
        ZonedDateTime.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
            .truncatedTo(ChronoUnit.DAYS);
    nextSlot(publish("Later", Map.of()), saturday.plusHours(18).toInstant());
    nextSlot(publish("Sooner", Map.of()), saturday.plusHours(10).toInstant());
    publish("Never", Map.of());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> names("sort=next&q=" + word), List.of("Sooner", "Later", "Never")::equals);
    assertEquals(List.of("Later", "Sooner"), names("available=weekends&zone=Etc/UTC&q=" + word));
    assertEquals(List.of("Later"), names("available=evenings&zone=Etc/UTC&q=" + word));
    assertEquals(List.of("Sooner"), names("available=evenings&zone=Asia/Tokyo&q=" + word));
    list("available=evenings", 400).body("violations[0].field", equalTo("zone"));
  }

  @Test
  void a_suspended_or_changed_mentor_is_listed_as_they_are() {
    var id = publish("Asha", Map.of());
    publish(id, "Bela", Map.of());
    assertEquals(List.of("Bela"), names("q=" + word));
    Store.run("update mentor_offer set suspended_at = now() where mentor_id = ?", id);
    list("q=" + word).body("total", equalTo(0));
    Store.run("update mentor_offer set suspended_at = null where mentor_id = ?", id);
    list("q=" + word).body("total", equalTo(1));
  }

  private void awaitNext(String instant) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> list("q=" + word).body("mentors[0].nextFreeAt", equalTo(instant)));
  }

  @CanIgnoreReturnValue
  private String publish(String name, Map<String, Object> more) {
    var id = mentor();
    publish(id, name, more);
    return id;
  }

  private void publish(String id, String name, Map<String, Object> more) {
    var named = offer();
    named.put("name", name);
    named.put("company", word);
    named.putAll(more);
    asMentor(id).body(named).put("/api/mentors/" + id).then().statusCode(200);
  }

  private static void speaks(String id, String... languages) {
    Store.run(
        "insert into mentor_profile (mentor_id, languages, experience, links, covers, updated_at)"
            + " values (?, ?, '[]', '[]', '[]', now())",
        id,
        "[\"" + String.join("\",\"", languages) + "\"]");
  }

  private List<String> names(String query) {
    return list(query).extract().path("mentors.name");
  }

  private static ValidatableResponse list(String query) {
    return list(query, 200);
  }

  private static ValidatableResponse list(String query, int status) {
    return given()
        .urlEncodingEnabled(false)
        .get("/api/mentors?" + query.replace(" ", "%20"))
        .then()
        .statusCode(status);
  }
}
