package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.testsupport.ServiceCalls.HEADER;
import static ai.aureeture.testsupport.ServiceCalls.PREVIOUS;
import static ai.aureeture.testsupport.ServiceCalls.asService;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ai.aureeture.booking.adapter.inbound.rest.imports.ImportedSessionsRequest;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class ImportedSessionsIT {
  private static final String PATH = "/internal/imported-sessions";

  @Test
  void imported_session_is_on_both_dashboards_and_publishes_one_event() {
    var session = session(mentor(), hour());
    imports(session).then().statusCode(200).body("results.result", contains("imported"));
    asStudent((String) session.get("studentId"))
        .get("/api/student-sessions/" + session.get("id"))
        .then()
        .statusCode(200)
        .body("status", equalTo("scheduled"))
        .body("paymentStatus", equalTo("paid"))
        .body("amount", equalTo(900))
        .body("meetingLink", equalTo("https://rooms.example/1"))
        .body("createdAt", equalTo("2026-01-05T10:00:00Z"));
    asMentor((String) session.get("mentorId"))
        .get("/api/mentor-sessions/" + session.get("id"))
        .then()
        .statusCode(200);
    var events = PublishedEventsReader.events((String) session.get("id"), 1);
    var changed = assertInstanceOf(SessionChanged.class, events.getFirst());
    assertEquals(SessionChange.IMPORTED, changed.change());
    assertEquals(SessionStatus.SCHEDULED, changed.session().status());
    assertEquals(1, events.size());
  }

  @Test
  void a_second_time_changes_nothing() {
    var session = session(mentor(), hour());
    imports(session).then().body("results.result", contains("imported"));
    imports(session).then().body("results.result", contains("already-there"));
    var id = UUID.fromString((String) session.get("id"));
    assertEquals(1, Store.count("select count(*) from audit_entry where session_id = ?", id));
    assertEquals(1, Store.count("select version from session where id = ?", id));
  }

  @Test
  void session_cancelled_in_the_source_since_is_reported() {
    var session = session(mentor(), hour());
    imports(session).then().statusCode(200);
    session.put("status", "cancelled");
    imports(session)
        .then()
        .body("results.result", contains("already-there"))
        .body("results.remark", contains("changed-since"));
  }

  @Test
  void first_of_fifty_sessions_at_one_time_is_imported() {
    var mentor = mentor();
    var start = hour();
    var sessions = IntStream.range(0, 50).mapToObj(_ -> session(mentor, start)).toList();
    var answer = importAll(false, sessions).then().statusCode(200).extract().jsonPath();
    var results = answer.getList("results.result");
    assertEquals("imported", results.getFirst());
    assertEquals(49, Collections.frequency(results, "refused"));
    assertEquals("slot-taken", answer.getString("results[1].reason"));
    assertEquals(sessions.getFirst().get("id"), answer.getString("results[0].id"));
    assertEquals(1, rowsOf(mentor));
    assertEquals(1, Store.count("select count(*) from slot_claim where mentor_id = ?", mentor));
  }

  @Test
  void a_dry_run_answers_the_same_and_leaves_nothing() {
    var mentor = mentor();
    var start = hour();
    var sessions =
        List.of(
            session(mentor, start),
            session(mentor, start),
            session(mentor, start.plus(Duration.ofHours(1))));
    var dry = importAll(true, sessions).then().statusCode(200).extract().asString();
    assertEquals(0, rowsOf(mentor));
    assertEquals(
        0,
        Store.count(
            "select count(*) from audit_entry where mentor_id = ? and student_id <> ''", mentor));
    var real = importAll(false, sessions).then().statusCode(200).extract().asString();
    assertEquals(dry, real);
    assertEquals(2, rowsOf(mentor));
  }

  @Test
  void a_payment_and_an_order_are_used_once_and_the_others_do_not_suffer() {
    var mentor = mentor();
    var first = session(mentor, hour());
    var samePayment = session(mentor, hour());
    samePayment.put("paymentId", first.get("paymentId"));
    var sameOrder = session(mentor, hour());
    sameOrder.put("orderId", first.get("orderId"));
    var another = session(mentor, hour());
    importAll(false, List.of(first, samePayment, sameOrder, another))
        .then()
        .body("results.result", contains("imported", "refused", "refused", "imported"))
        .body("results[1].reason", equalTo("payment-used"))
        .body("results[2].reason", equalTo("order-used"));
  }

  @Test
  void the_student_is_in_one_place_at_a_time() {
    var start = hour();
    var first = session(mentor(), start);
    var second = session(mentor(), start);
    second.put("studentId", first.get("studentId"));
    importAll(false, List.of(first, second))
        .then()
        .body("results[1].reason", equalTo("student-busy"));
  }

  @Test
  void a_time_that_was_booked_here_stays_booked() {
    var held = paid(held(student(), mentor(), hour()));
    imports(session(held.mentor(), held.start()))
        .then()
        .body("results[0].reason", equalTo("slot-taken"));
  }

  @Test
  void an_imported_time_cannot_be_booked() {
    var session = session(mentor(), hour());
    imports(session).then().statusCode(200);
    refused(
        409,
        "slot-taken",
        book(
            student(),
            (String) session.get("mentorId"),
            Instant.parse((String) session.get("startTime"))));
  }

  @Test
  void a_session_of_an_unknown_mentor_is_refused() {
    imports(session("unknown-mentor", hour()))
        .then()
        .body("results[0].reason", equalTo("mentor-not-found"));
  }

  @Test
  void a_person_who_was_erased_here_does_not_come_back() {
    var session = session(mentor(), hour());
    var student = (String) session.get("studentId");
    asStudent(student).delete("/api/people/" + student + "/data").then().statusCode(204);
    imports(session).then().body("results[0].reason", equalTo("person-erased"));
  }

  @Test
  void the_past_is_completed_and_a_refunded_session_is_kept_as_one() {
    var past = session(mentor(), Instant.parse("2026-02-02T10:00:00Z"));
    var refunded = session(mentor(), hour());
    refunded.put("paymentStatus", "refunded");
    var cancelled = session(mentor(), hour());
    cancelled.put("status", "cancelled");
    importAll(false, List.of(past, refunded, cancelled))
        .then()
        .body("results.result", contains("imported", "imported", "imported"))
        .body("results[2].remark", equalTo("paid-but-cancelled"));
    seen(past).then().body("status", equalTo("completed"));
    seen(refunded)
        .then()
        .body("status", equalTo("cancelled"))
        .body("paymentStatus", equalTo("refunded"));
    seen(cancelled)
        .then()
        .body("status", equalTo("cancelled"))
        .body("paymentStatus", equalTo("paid"));
  }

  @Test
  void reschedule_request_is_imported_without_a_time_that_is_taken() {
    var mentor = mentor();
    var taken = session(mentor, hour());
    var free = hour();
    var asked = asking(session(mentor, hour()), free);
    var inVain = asking(session(mentor, hour()), Instant.parse((String) taken.get("startTime")));
    importAll(false, List.of(taken, asked, inVain))
        .then()
        .body("results.result", contains("imported", "imported", "imported"))
        .body("results[2].remark", equalTo("proposed-time-taken"));
    seen(asked)
        .then()
        .body("status", equalTo("reschedule_requested"))
        .body("rescheduleRequests", hasSize(1))
        .body("rescheduleRequests[0].newStartTime", equalTo(free.toString()));
    seen(inVain)
        .then()
        .body("status", equalTo("reschedule_requested"))
        .body("rescheduleRequests[0].newStartTime", equalTo(null));
  }

  @Test
  void odd_texts_are_cleaned_and_a_missing_address_gets_no_mail() {
    var session = session(mentor(), hour());
    session.put("studentEmail", null);
    session.put("studentName", "Meera\tNair\u0007");
    session.put("title", "x".repeat(500));
    imports(session).then().body("results.result", contains("imported"));
    asMentor((String) session.get("mentorId"))
        .get("/api/mentor-sessions/" + session.get("id"))
        .then()
        .body("studentName", equalTo("Meera Nair"))
        .body("title", equalTo("x".repeat(200)))
        .body("studentEmail", equalTo(null));
  }

  @Test
  void only_an_admin_imports() {
    var body = Map.of("sessions", List.of(session(mentor(), hour())));
    refused(401, "unauthenticated", asService().contentType(JSON).body(body).post(PATH));
    refused(
        403,
        "forbidden",
        asService(Tokens.mentor("of-nobody")).contentType(JSON).body(body).post(PATH));
  }

  @Test
  void an_admin_without_the_credential_of_a_service_imports_nothing() {
    var mentor = mentor();
    var body = Map.of("sessions", List.of(session(mentor, hour())));
    var path = PATH + "?dryRun=false";
    refused(401, "service-unauthenticated", as(admin()).body(body).post(path));
    var wrong = as(admin()).header(HEADER, "Bearer another");
    refused(401, "service-unauthenticated", wrong.body(body).post(path));
    assertEquals(0, rowsOf(mentor));
    as(admin()).header(HEADER, PREVIOUS).body(body).post(path).then().statusCode(200);
    assertEquals(1, rowsOf(mentor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "1", "True", ""})
  void a_misspelt_dry_run_is_no_real_one(String word) {
    asService(admin())
        .contentType(JSON)
        .body(Map.of("sessions", List.of(session(mentor(), hour()))))
        .queryParam("dryRun", word)
        .post(PATH)
        .then()
        .statusCode(400);
  }

  @Test
  void a_batch_is_bounded() {
    var one = session(mentor(), hour());
    importAll(true, Collections.nCopies(0, one)).then().statusCode(400);
    assertEquals(200, ImportedSessionsRequest.MOST);
  }

  private static Response seen(Map<String, Object> session) {
    return asStudent((String) session.get("studentId"))
        .get("/api/student-sessions/" + session.get("id"));
  }

  private static Response imports(Map<String, Object> session) {
    return importAll(false, List.of(session));
  }

  private static String admin() {
    return Tokens.admin("admin-1");
  }

  private static Response importAll(boolean dryRun, List<Map<String, Object>> sessions) {
    return asService(admin())
        .contentType(JSON)
        .body(Map.of("sessions", sessions))
        .queryParam("dryRun", dryRun)
        .post(PATH);
  }

  private static long rowsOf(String mentor) {
    return Store.count("select count(*) from session where mentor_id = ?", mentor);
  }

  private static Map<String, Object> asking(Map<String, Object> session, Instant proposed) {
    session.put("status", "reschedule_requested");
    session.put(
        "rescheduleRequest",
        Map.of(
            "id",
            UUID.randomUUID().toString(),
            "requestedBy",
            "mentor",
            "reason",
            "A train",
            "newStartTime",
            proposed.toString(),
            "newEndTime",
            proposed.plus(Duration.ofHours(1)).toString(),
            "requestedAt",
            "2026-01-06T10:00:00Z"));
    return session;
  }

  /** A paid session of a new student. */
  private static Map<String, Object> session(String mentor, Instant start) {
    var id = UUID.randomUUID().toString();
    var session = new HashMap<String, Object>();
    session.put("id", id);
    session.put("mentorId", mentor);
    session.put("mentorTimezone", "Asia/Kolkata");
    session.put("studentId", student());
    session.put("studentName", "Meera Nair");
    session.put("studentEmail", "meera@students.example");
    session.put("studentEmailVerified", true);
    session.put("title", "Career advice");
    session.put("startTime", start.toString());
    session.put("endTime", start.plus(Duration.ofHours(1)).toString());
    session.put("status", "scheduled");
    session.put("paymentStatus", "paid");
    session.put("priced", true);
    session.put("amount", 900);
    session.put("currency", "INR");
    session.put("paymentId", "pay_" + id);
    session.put("orderId", "order_" + id);
    session.put("meetingLink", "https://rooms.example/1");
    session.put("createdAt", "2026-01-05T10:00:00Z");
    return session;
  }
}
