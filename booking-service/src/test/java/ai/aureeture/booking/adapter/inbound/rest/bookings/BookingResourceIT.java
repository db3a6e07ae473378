package ai.aureeture.booking.adapter.inbound.rest.bookings;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.bookingBody;
import static ai.aureeture.booking.support.Api.concurrently;
import static ai.aureeture.booking.support.Api.fault;
import static ai.aureeture.booking.support.Api.freeMentor;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.student;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ai.aureeture.booking.support.Api;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.events.session.Person;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class BookingResourceIT {

  @AfterEach
  void everythingWorksAgain() {
    fault("none", Map.of());
  }

  @Test
  void a_hold_comes_with_an_order_in_minor_units() {
    var student = student();
    var mentor = mentor();
    var start = hour();
    var id =
        book(student, mentor, start)
            .then()
            .statusCode(201)
            .body("status", equalTo("payment_pending"))
            .body("expiresAt", notNullValue())
            .body("session.startTime", equalTo(start.toString()))
            .body("session.amount", equalTo(1500))
            .body("session.durationMinutes", equalTo(60))
            .body("session.studentName", equalTo("Student " + student))
            .body("session.studentEmail", nullValue())
            .body("payment.provider", equalTo("razorpay"))
            .body("payment.keyId", equalTo("rzp_test_sandbox"))
            .body("payment.orderId", startsWith("order_"))
            .body("payment.amount", equalTo(150000))
            .body("payment.currency", equalTo("INR"))
            .extract()
            .<String>path("bookingId");
    asStudent(student).get("/api/bookings").then().body("bookings.bookingId", contains(id));
    asStudent(student)
        .get("/api/bookings/" + id)
        .then()
        .statusCode(200)
        .body("payment.orderId", startsWith("order_"));
    assertEquals(List.of("SlotHeld"), PublishedEventsReader.of(id, 1));
  }

  @Test
  void the_same_student_asking_again_gets_the_same_booking() {
    var held = held();
    book(held.student(), held.mentor(), held.start())
        .then()
        .statusCode(200)
        .body("bookingId", equalTo(held.id()))
        .body("payment.orderId", equalTo(held.orderId()));
  }

  @Test
  void ten_concurrent_requests_of_one_student_make_one_booking() {
    var student = student();
    var mentor = mentor();
    var start = hour();
    var token = Tokens.student(student);
    var bookings =
        concurrently(10, _ -> as(token).body(bookingBody(mentor, start)).post("/api/bookings"))
            .stream()
            .map(answer -> answer.path("bookingId") + " " + answer.path("payment.orderId"))
            .distinct()
            .toList();
    assertEquals(1, bookings.size(), bookings.toString());
    var receipt = bookings.getFirst().split(" ")[0];
    assertEquals(1, Api.ordersOpenedFor(receipt));
  }

  @Test
  void the_first_refusal_that_applies_is_the_answer() {
    refused(404, "mentor-not-found", book(student(), "nobody", hour()));
    refused(409, "instant-booking-disabled", book(student(), mentor("closed"), hour()));
    refused(409, "slot-not-offered", book(student(), mentor("unscheduled"), hour()));
    refused(409, "slot-not-offered", book(student(), mentor(), hour().plus(Duration.ofMinutes(5))));
    var held = held();
    refused(409, "slot-taken", book(student(), held.mentor(), held.start()));
    refused(409, "student-busy", book(held.student(), mentor(), held.start()));
  }

  @Test
  void unknown_schedule_is_not_offered_and_no_outage() {
    var puzzled = mentor("puzzled");
    var farAway = Instant.parse("9999-06-07T06:00:00Z");
    for (int i = 0; i < 12; i++) {
      refused(409, "slot-not-offered", book(student(), puzzled, farAway));
    }
    book(student(), mentor(), hour()).then().statusCode(201);
  }

  @Test
  void the_gap_behind_a_session_is_taken_too() {
    var mentor = mentor("buffered");
    var held = held(student(), mentor, hour());
    hour();
    refused(409, "slot-taken", book(student(), mentor, held.start().plus(Duration.ofHours(1))));
  }

  @Test
  void a_full_week_comes_before_a_busy_student() {
    var mentor = mentor("tight");
    var week =
        LocalDate.now(ZoneOffset.UTC)
            .plusWeeks(8)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .atTime(6, 0)
            .toInstant(ZoneOffset.UTC);
    held(student(), mentor, week);
    held(student(), mentor, week.plus(Duration.ofDays(1)));
    refused(409, "week-full", book(student(), mentor, week.plus(Duration.ofDays(2))));
    var busy = student();
    held(busy, mentor(), week.plus(Duration.ofDays(3)));
    refused(409, "week-full", book(busy, mentor, week.plus(Duration.ofDays(3))));
    book(busy, mentor, week.plus(Duration.ofDays(7))).then().statusCode(201);
  }

  @Test
  void three_unpaid_holds_are_enough() {
    var student = student();
    for (int i = 0; i < 3; i++) {
      held(student, mentor(), hour());
    }
    book(student, mentor(), hour())
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("too-many-holds"));
  }

  @Test
  void slot_is_not_booked_while_availability_cannot_confirm_it() {
    var student = student();
    unavailable("availability-unavailable", book(student, mentor("broken"), hour()));
    asStudent(student).get("/api/bookings").then().body("bookings", empty());
  }

  @Test
  void slow_schedule_checks_do_not_delay_other_bookings() {
    var silent = mentor("silent");
    var other = mentor();
    concurrently(20, _ -> book(student(), silent, hour()))
        .forEach(answer -> unavailable("availability-unavailable", answer));
    book(student(), other, hour()).then().statusCode(201);
  }

  @Test
  void own_offer_cannot_be_booked() {
    var mentor = mentor();
    refused(409, "own-offer", book(mentor, mentor, hour()));
  }

  @Test
  void without_payments_no_hold_is_left_behind() {
    var student = student();
    var mentor = mentor();
    var start = hour();
    fault("down", Map.of());
    unavailable("payments-unavailable", book(student, mentor, start));
    fault("none", Map.of());
    asStudent(student).get("/api/bookings").then().body("bookings", empty());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> book(student(), mentor, start).then().statusCode(201));
  }

  @Test
  void released_hold_frees_its_slot() {
    var held = held();
    var booking = "/api/bookings/" + held.id();
    asStudent(student())
        .delete(booking)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-your-booking"));
    asStudent(held.student()).delete(booking).then().statusCode(204);
    asStudent(held.student()).delete(booking).then().statusCode(204);
    asStudent(held.student())
        .get(booking)
        .then()
        .statusCode(200)
        .body("status", equalTo("cancelled"))
        .body("session.cancelReason", equalTo("hold-released"))
        .body("$", not(hasKey("payment")));
    book(student(), held.mentor(), held.start()).then().statusCode(201);
    assertEquals(List.of("SlotHeld", "SlotReleased"), PublishedEventsReader.of(held.id(), 2));
  }

  @Test
  void paid_booking_cannot_be_released() {
    var paid = paid(held());
    asStudent(paid.student())
        .delete("/api/bookings/" + paid.id())
        .then()
        .statusCode(409)
        .body("code", equalTo("already-paid"));
    asStudent(paid.student())
        .get("/api/bookings/" + paid.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("scheduled"))
        .body("$", not(hasKey("payment")));
  }

  @Test
  void an_unpaid_hold_lapses_and_the_slot_is_free() {
    var held = held();
    Store.expire(held.id());
    assertEquals(List.of("SlotHeld", "SlotReleased"), PublishedEventsReader.of(held.id(), 2));
    book(student(), held.mentor(), held.start()).then().statusCode(201);
    asStudent(held.student()).get("/api/student-sessions/" + held.id()).then().statusCode(404);
  }

  @Test
  void a_booking_is_its_students_own() {
    var held = held();
    asStudent(student())
        .get("/api/bookings/" + held.id())
        .then()
        .statusCode(403)
        .body("code", equalTo("not-your-booking"));
    asMentor(held.mentor())
        .get("/api/bookings/" + held.id())
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    asStudent(student())
        .get("/api/bookings/no-such-id")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
    asStudent(student())
        .get("/api/bookings/00000000-0000-0000-0000-000000000000")
        .then()
        .statusCode(404);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "mentorId, null",
    "mentorId, '{\"$ne\":null}'",
    "mentorId, '\"a\\u0000b\"'",
    "startTime, null",
    "startTime, 1773030600",
    "startTime, '\"2027-03-09T04:30:00\"'",
    "startTime, '\"tomorrow\"'",
    "endTime, '\"2020-01-01T00:00:00Z\"'",
    "title, 5",
    "title, '\"a\\r\\nBcc: x\"'",
    "title, '\"a\\u2028b\"'",
    "title, '\"a\\u0085b\"'",
    "title, '\"a\\u202Eb\"'",
    "studentName, '\"\\u200D\"'",
    "studentName, '\"a\\u200Bb\"'",
    "studentName, '\"\\ud800\"'",
    "description, '\"\\u0000\"'",
    "description, '\"a\\u202Eb\"'",
    "description, '\"\\u2800\\u3164\"'",
    "studentEmail, '\"nobody\"'",
    "studentEmail, '[\"a@b.example\"]'",
    "studentTimezone, 5"
  })
  void malformed_booking_request_is_refused(String field, String json) {
    var body = new StringBuilder("{");
    var good = bookingBody("usual-somebody", hour());
    good.remove(field);
    good.forEach((name, value) -> body.append("\"%s\":\"%s\",".formatted(name, value)));
    asStudent("student-who-errs")
        .body(body + "\"" + field + "\":" + json + "}")
        .post("/api/bookings")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations.field", hasItem(field));
  }

  @Test
  void texts_have_their_bounds() {
    for (var bound : Map.of("title", 200, "description", 2000, "studentName", 200).entrySet()) {
      var body = bookingBody(mentor(), hour());
      body.put(bound.getKey(), "x".repeat(bound.getValue() + 1));
      asStudent(student())
          .body(body)
          .post("/api/bookings")
          .then()
          .statusCode(400)
          .body("violations.field", contains(bound.getKey()));
    }
  }

  @Test
  void texts_as_long_as_they_may_be_are_kept_in_any_script() {
    var longest = Map.of("title", 200, "description", 2000, "studentName", 200);
    var student = student();
    var body = bookingBody(freeMentor(), hour());
    longest.forEach((field, characters) -> body.put(field, "😀".repeat(characters)));
    var id =
        asStudent(student)
            .body(body)
            .post("/api/bookings")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("bookingId");
    asStudent(student)
        .get("/api/student-sessions/" + id)
        .then()
        .statusCode(200)
        .body("title", equalTo("😀".repeat(200)))
        .body("description", equalTo("😀".repeat(2000)));
    longest.forEach((field, characters) -> {
      var over = bookingBody(mentor(), hour());
      over.put(field, "😀".repeat(characters + 1));
      asStudent(student())
          .body(over)
          .post("/api/bookings")
          .then()
          .statusCode(400)
          .body("violations.field", contains(field));
    });
  }

  @Test
  void texts_are_trimmed_and_their_line_breaks_alike() {
    var student = student();
    var body = bookingBody(mentor(), hour());
    body.put("title", "\u3000Advice\u00A0");
    body.put("description", " one\r\ntwo\u2028three\n ");
    body.put("studentEmail", " " + student + "@students.example\u00A0");
    asStudent(student)
        .body(body)
        .post("/api/bookings")
        .then()
        .statusCode(201)
        .body("session.title", equalTo("Advice"))
        .body("session.description", equalTo("one\ntwo\nthree"));
    assertEquals(
        1,
        Store.count(
            "select count(*) from session where student_id = ? and student_email = ?",
            student,
            student + "@students.example"));
  }

  @Test
  void the_tokens_name_is_cleaned_not_refused() {
    var student = student();
    as(Tokens.of(student, "student", "Ivy\u202E\u2028\r\nLee", student + "@students.example"))
        .body(bookingBody(mentor(), hour()))
        .post("/api/bookings")
        .then()
        .statusCode(201)
        .body("session.studentName", equalTo("Ivy Lee"));
  }

  @Test
  void another_type_is_refused_before_anything_is_booked() {
    var student = student();
    var body = bookingBody(mentor(), hour());
    for (var accept :
        List.of("text/html", "application/json;q=0, text/html", "text/*", "nonsense")) {
      refused(
          406,
          "not-acceptable",
          asStudent(student).accept(accept).body(body).post("/api/bookings"));
    }
    asStudent(student).get("/api/bookings").then().body("bookings", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html, */*;q=0.1", "Application/JSON", "application/*", "*/*"})
  void caller_who_accepts_json_among_others_gets_json(String accept) {
    asStudent(student())
        .accept(accept)
        .body(bookingBody(mentor(), hour()))
        .post("/api/bookings")
        .then()
        .statusCode(201)
        .contentType("application/json");
  }

  @Test
  void a_problem_is_a_problem_whatever_is_accepted() {
    given()
        .accept("text/html, application/json;q=0.1")
        .get("/api/mentors/nobody")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    given()
        .accept("text/html")
        .get("/api/nothing-here")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "two words@students.example"})
  void student_whose_token_has_no_address_must_give_one(String claim) {
    as(Tokens.of("student-x", "student", "X", claim))
        .body(bookingBody(mentor(), hour()))
        .post("/api/bookings")
        .then()
        .statusCode(400)
        .body("violations.field", contains("studentEmail"));
  }

  @Test
  void address_of_another_person_is_refused() {
    var mentor = mentor();
    var body = bookingBody(mentor, hour());
    for (var address : List.of("victim@evil.example", "a?subject=hi&bcc=victim@evil.example")) {
      body.put("studentEmail", address);
      asStudent(student())
          .body(body)
          .post("/api/bookings")
          .then()
          .statusCode(400)
          .body("code", equalTo("invalid-request"))
          .body("violations.field", contains("studentEmail"));
    }
  }

  @Test
  void account_address_may_be_repeated_in_any_case() {
    var student = student();
    var mentor = mentor();
    var body = bookingBody(mentor, hour());
    body.put("studentEmail", (student + "@Students.Example").toUpperCase(Locale.ROOT));
    var id = booked(Tokens.student(student), body);
    assertEquals(student + "@students.example", publishedStudent(id).email());
    assertEquals(true, publishedStudent(id).emailVerified());
  }

  @Test
  void event_says_whether_the_address_is_verified() {
    var written = bookingBody(mentor(), hour());
    written.put("studentEmail", "kim@students.example");
    var withoutClaim = booked(Tokens.of(student(), "student", "Kim", ""), written);
    assertEquals("kim@students.example", publishedStudent(withoutClaim).email());
    assertEquals(false, publishedStudent(withoutClaim).emailVerified());

    var unchecked =
        Tokens.from(
            Sandbox.baseUrl(),
            Map.of(
                "sub",
                student(),
                "role",
                "student",
                "email",
                "lee@students.example",
                "claims",
                Map.of("email_verified", false)));
    assertEquals(
        false, publishedStudent(booked(unchecked, bookingBody(mentor(), hour()))).emailVerified());
  }

  @Test
  void event_says_whether_the_mentors_address_is_verified() {
    var mentor = mentor();
    var unverified =
        publishedSession(booked(Tokens.student(student()), bookingBody(mentor, hour())));
    assertEquals(false, unverified.mentor().emailVerified());

    var own = offer();
    own.put("email", mentor + "@mentors.example");
    asMentor(mentor).body(own).put("/api/mentors/" + mentor).then().statusCode(200);
    var verified = publishedSession(booked(Tokens.student(student()), bookingBody(mentor, hour())));
    assertEquals(true, verified.mentor().emailVerified());
  }

  @Test
  void event_says_whether_the_student_named_the_zone() {
    var named = bookingBody(mentor(), hour());
    named.put("studentTimezone", "Europe/London");
    assertEquals(true, publishedStudent(booked(Tokens.student(student()), named)).timezoneNamed());

    var unknown = bookingBody(mentor(), hour());
    unknown.put("studentTimezone", "Etc/Unknown");
    assertNull(publishedStudent(booked(Tokens.student(student()), unknown)).timezoneNamed());

    var silent = bookingBody(mentor(), hour());
    assertNull(publishedStudent(booked(Tokens.student(student()), silent)).timezoneNamed());
  }

  private static String booked(String token, Map<String, Object> body) {
    return as(token)
        .body(body)
        .post("/api/bookings")
        .then()
        .statusCode(201)
        .extract()
        .path("bookingId");
  }

  private static Person publishedStudent(String sessionId) {
    return publishedSession(sessionId).student();
  }

  private static SessionSnapshot publishedSession(String sessionId) {
    return PublishedEventsReader.events(sessionId, 1).getFirst().session();
  }

  @Test
  void only_students_book() {
    asMentor("m").body(bookingBody("m", hour())).post("/api/bookings").then().statusCode(403);
    given()
        .contentType("application/json")
        .body(bookingBody("m", hour()))
        .post("/api/bookings")
        .then()
        .statusCode(401);
  }

  private static void refused(int status, String code, Response answer) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("status", equalTo(status))
        .body("message", equalTo(answer.path("detail")));
  }

  private static void unavailable(String code, Response answer) {
    answer.then().header("Retry-After", notNullValue());
    refused(503, code, answer);
  }
}
