package ai.aureeture.availability.adapter.inbound.kafka;

import static ai.aureeture.testsupport.ServiceCalls.asService;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.FixedClock;
import ai.aureeture.availability.RunningService;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Tokens;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BookingEventsIT extends RunningService {
  private static final String NINE = "2027-03-15T03:30:00Z";
  private static final String TEN = "2027-03-15T04:30:00Z";
  private static final String ELEVEN = "2027-03-15T05:30:00Z";

  private final Booking booking = new Booking(mentor);
  private final Booking other = new Booking(mentor);

  @BeforeEach
  void asha_is_there_on_mondays() {
    put(MONDAYS).statusCode(200);
  }

  @AfterEach
  void close() {
    booking.close();
    other.close();
  }

  @Test
  void a_held_slot_is_booked_and_a_released_one_free() {
    booking.held(1, TEN);
    awaitBooked(false, true, false);
    booking.released(2, TEN);
    awaitBooked(false, false, false);
  }

  @Test
  void repeats_and_disorder_change_nothing() {
    booking.released(3, TEN);
    booking.held(1, TEN);
    booking.paid(2, TEN);
    booking.released(3, TEN);
    other.paid(2, ELEVEN);
    other.held(1, NINE);
    other.paid(2, ELEVEN);
    awaitAllBeforeIsRead();
    assertEquals(List.of(false, false, true), booked());
  }

  @Test
  void lost_store_is_rebuilt_from_republished_events() {
    booking.paid(2, TEN);
    other.paid(2, ELEVEN);
    awaitBooked(false, true, true);
    loseSessionTimes();
    assertEquals(List.of(false, false, false), booked());
    other.released(5, ELEVEN);
    booking.republished(2, SessionStatus.SCHEDULED, TEN);
    other.republished(4, SessionStatus.SCHEDULED, ELEVEN);
    awaitAllBeforeIsRead();
    assertEquals(List.of(false, true, false), booked());
  }

  @Test
  void where_booking_went_back_to_an_earlier_state_the_raised_version_counts() {
    booking.moved(7, TEN, ELEVEN);
    awaitBooked(false, false, true);
    booking.republished(1_000_005, SessionStatus.SCHEDULED, TEN);
    awaitBooked(false, true, false);
  }

  private void loseSessionTimes() {
    try (var mongo = MongoClients.create(RealMongo.uri())) {
      var lost =
          mongo
              .getDatabase("availability")
              .getCollection("sessionTimes")
              .deleteMany(Filters.eq("mentorId", mentor));
      assertEquals(2, lost.getDeletedCount());
    }
  }

  @Test
  void a_proposed_time_is_held_until_the_request_is_rejected() {
    booking.paid(1, NINE);
    booking.asksToMove(2, NINE, ELEVEN);
    awaitBooked(true, false, true);
    booking.staysAt(3, NINE, ELEVEN);
    awaitBooked(true, false, false);
  }

  @Test
  void a_move_frees_the_old_time_and_takes_the_new_one() {
    booking.asksToMove(2, NINE, ELEVEN);
    awaitBooked(true, false, true);
    booking.moved(3, NINE, ELEVEN);
    booking.asksToMove(2, NINE, ELEVEN);
    other.held(1, TEN);
    awaitBooked(false, true, true);
  }

  @Test
  void unanswered_free_session_is_held_and_a_completed_one_stays_booked() {
    booking.requested(1, NINE);
    other.completed(4, TEN);
    awaitBooked(true, true, false);
  }

  @Test
  void a_session_counts_once_in_a_week_however_many_times_it_takes_up() {
    put(MONDAYS.replace("{\"timezone\"", "{\"maxSessionsPerWeek\": 2, \"timezone\""))
        .statusCode(200);
    booking.asksToMove(2, NINE, ELEVEN);
    awaitBooked(true, false, true);
    other.paid(1, "2027-03-17T03:30:00Z");
    awaitBooked(true, true);
  }

  @Test
  void a_sessions_two_people_see_to_where_it_can_move() {
    put(MONDAYS.replace("{\"timezone\"", "{\"slotIntervalMinutes\": 30, \"timezone\""))
        .statusCode(200);
    booking.paid(1, TEN);
    awaitBooked(false, true, true, true, false);
    var moves = List.of(false, false, true, false, false);
    assertEquals(moves, toMove(asMentor()).statusCode(200).extract().path("slots.isBooked"));
    var student = as(Tokens.student("user_s1"));
    assertEquals(moves, toMove(student).statusCode(200).extract().path("slots.isBooked"));
    toMove(as(Tokens.student("user_s2"))).statusCode(403).body("code", equalTo("not-your-session"));
    toMove(given()).statusCode(401);
  }

  private ValidatableResponse toMove(RequestSpecification request) {
    return request
        .queryParam("mentorId", mentor)
        .queryParam("sessionId", booking.session())
        .queryParam("startDate", "2027-03-15")
        .queryParam("endDate", "2027-03-16")
        .get("/api/mentor-availability/slots")
        .then();
  }

  @Test
  void erasure_removes_the_schedule_and_keeps_one_saved_afterwards() {
    booking.paid(1, TEN);
    awaitBooked(false, true, false);
    var template = Map.of("weeklySlots", List.of());
    asMentor()
        .body(template)
        .put("/api/mentor-availability/templates/quiet?mentorId=" + mentor)
        .then()
        .statusCode(200);
    booking.erased(mentor, FixedClock.NOW);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> slotsOfMonday().extract().statusCode() == 404);
    for (var part : List.of("", "/templates")) {
      asMentor()
          .get("/api/mentor-availability" + part + "?mentorId=" + mentor)
          .then()
          .statusCode(404);
    }
    asService().get("/internal/timezone?mentorId=" + mentor).then().statusCode(404);
    put(MONDAYS).statusCode(409).body("code", equalTo("person-erased"));
  }

  @Test
  void late_or_repeated_erasure_keeps_newer_schedule_and_sessions() {
    booking.paid(1, TEN);
    booking.erased(mentor, FixedClock.NOW.minusSeconds(1));
    booking.erased(mentor, FixedClock.NOW.minusSeconds(1));
    booking.erased(mentor, FixedClock.NOW.minusSeconds(2));
    awaitAllBeforeIsRead();
    assertEquals(List.of(false, true, false), booked());
  }

  @Test
  void in_another_time_zone_a_session_stays_at_its_instant() {
    booking.paid(1, TEN);
    booking.asksToMove(2, TEN, "2027-03-15T12:00:00Z");
    awaitBooked(false, true, false);
    put(MONDAYS.replace("Asia/Kolkata", "Europe/London")).statusCode(200);
    slotsOfMonday()
        .body("timezone", equalTo("Europe/London"))
        .body(
            "slots.startTime",
            contains("2027-03-15T09:00:00Z", "2027-03-15T10:00:00Z", "2027-03-15T11:00:00Z"))
        .body("slots.isBooked", everyItem(equalTo(false)));
    put(MONDAYS.replace("Asia/Kolkata", "America/New_York")).statusCode(200);
    slotsOfMonday()
        .body(
            "slots.startTime",
            contains("2027-03-15T13:00:00Z", "2027-03-15T14:00:00Z", "2027-03-15T15:00:00Z"));
    put(MONDAYS.replace("Asia/Kolkata", "Asia/Dubai")).statusCode(200);
    slotsOfMonday()
        .body(
            "slots.startTime",
            contains("2027-03-15T05:00:00Z", "2027-03-15T06:00:00Z", "2027-03-15T07:00:00Z"))
        .body("slots.isBooked", contains(true, false, false));
  }

  @Test
  void an_event_of_a_later_version_of_this_system_is_passed_over() {
    double before = ignored();
    booking.says("ai.aureeture.booking.SessionBlessed.v7", "{}");
    booking.held(1, TEN);
    awaitBooked(false, true, false);
    assertEquals(before + 1, ignored());
  }

  @Test
  void malformed_event_goes_to_the_dead_letters_and_later_events_are_handled() {
    var poison = "{\"session\": \"%s\"}".formatted(UUID.randomUUID());
    booking.says("ai.aureeture.booking.SlotHeld.v1", poison);
    booking.held(1, TEN);
    awaitBooked(false, true, false);
    var deadLetter = deadLetter(poison);
    assertEquals(mentor, deadLetter.key());
    assertTrue(header(deadLetter, "dead-letter-reason").contains("SlotHeld is not readable JSON"));
    assertEquals("ai.aureeture.booking.SlotHeld.v1", header(deadLetter, "ce_type"));
  }

  @Test
  void while_the_store_is_away_slots_are_unavailable_and_events_wait() {
    RealMongo.takeDown();
    try {
      booking.held(1, TEN);
      slotsOfMonday()
          .statusCode(503)
          .header("Retry-After", Integer::parseInt, greaterThan(0))
          .contentType("application/problem+json")
          .body("code", equalTo("unavailable"));
      put(MONDAYS).statusCode(503).body("code", equalTo("unavailable"));
      asService()
          .queryParam("mentorId", mentor)
          .queryParam("startTime", NINE)
          .queryParam("endTime", TEN)
          .get("/internal/slot-check")
          .then()
          .statusCode(503);
    } finally {
      RealMongo.bringBack();
    }
    awaitBooked(false, true, false);
  }

  /** Events of a mentor are read in their order: a session of another week comes last. */
  private void awaitAllBeforeIsRead() {
    try (var last = new Booking(mentor)) {
      last.held(1, "2027-03-22T03:30:00Z");
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> slots("2027-03-22", "2027-03-23").extract().path("slots.isBooked"),
            List.of(true, false, false)::equals);
  }

  private void awaitBooked(Boolean... booked) {
    await().atMost(Duration.ofSeconds(30)).until(this::booked, List.of(booked)::equals);
  }

  private List<Boolean> booked() {
    return slotsOfMonday().extract().path("slots.isBooked");
  }

  private static double ignored() {
    var metrics = given().get("/q/metrics").then().extract().asString();
    return metrics
        .lines()
        .filter(line -> line.startsWith("events_ignored_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static ConsumerRecord<String, byte[]> deadLetter(String body) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", RealKafka.bootstrapServers(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Booking.TOPIC + ".availability-service.dlq"));
      return await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> find(consumer, body), found -> !found.isEmpty())
          .getFirst();
    }
  }

  private static List<ConsumerRecord<String, byte[]>> find(
      KafkaConsumer<String, byte[]> consumer, String body) {
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    for (var deadLetter : consumer.poll(Duration.ofMillis(500))) {
      if (new String(deadLetter.value(), StandardCharsets.UTF_8).equals(body)) {
        found.add(deadLetter);
      }
    }
    return found;
  }

  private static String header(ConsumerRecord<String, byte[]> deadLetter, String name) {
    return new String(deadLetter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
