package ai.aureeture.booking.adapter.inbound.rest.people;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.bookingBody;
import static ai.aureeture.booking.support.Api.fault;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.student;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.Api;
import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.testsupport.RealPostgres;
import ai.aureeture.testsupport.Tokens;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PersonalDataResourceIT {
  private static final Map<String, String> WRITTEN =
      Map.of(
          "notes",
          "Well done",
          "privateNotes",
          "Shy",
          "recordingUrl",
          "https://recordings.example/1");

  // Over, and not long enough to be completed by time.
  private static final Instant JUST_NOW =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(90));

  @AfterEach
  void mendRazorpay() {
    fault("none", Map.of());
  }

  @Test
  void student_reads_all_stored_data_about_them() {
    var student = student();
    var mentor = mentor();
    var described = bookingBody(mentor, hour());
    described.put("title", "My career");
    described.put("description", "My story");
    described.put("studentName", "Meera Nair");
    String booking =
        asStudent(student).body(described).post("/api/bookings").then().extract().path("bookingId");
    asStudent(student)
        .get(data(student))
        .then()
        .statusCode(200)
        .body("personId", equalTo(student))
        .body("offer", nullValue())
        .body("sessions", hasSize(1))
        .body("sessions[0].sessionId", equalTo(booking))
        .body("sessions[0].role", equalTo("student"))
        .body("sessions[0].otherPersonId", equalTo(mentor))
        .body("sessions[0].name", equalTo("Meera Nair"))
        .body("sessions[0].email", equalTo(student + "@students.example"))
        .body("sessions[0].title", equalTo("My career"))
        .body("sessions[0].description", equalTo("My story"))
        .body("sessions[0].status", equalTo("payment_pending"))
        .body("sessions[0].amount", equalTo(1500));
  }

  @Test
  void export_has_own_private_notes_and_own_reasons_only() {
    var session = paid(held());
    asMentor(session.mentor())
        .body(WRITTEN)
        .patch("/api/mentor-sessions/" + session.id())
        .then()
        .statusCode(200);
    askToMove(session, "My train");
    asMentor(session.mentor())
        .get(data(session.mentor()))
        .then()
        .statusCode(200)
        .body("offer.email", equalTo("asha@mentors.example"))
        .body("offer.confirmation", equalTo("INSTANT"))
        .body("offer.expertise", empty())
        .body("sessions[0].name", equalTo("Asha Rao"))
        .body("sessions[0].notes", equalTo("Well done"))
        .body("sessions[0].privateNotes", equalTo("Shy"))
        .body("sessions[0].recordingUrl", equalTo("https://recordings.example/1"))
        .body("sessions[0].rescheduleRequests", empty());
    as(Tokens.admin("boss"))
        .get(data(session.student()))
        .then()
        .statusCode(200)
        .body("sessions[0].notes", equalTo("Well done"))
        .body("sessions[0].privateNotes", nullValue())
        .body("sessions[0].recordingUrl", equalTo("https://recordings.example/1"))
        .body("sessions[0].rescheduleRequests.reason", contains("My train"));
  }

  @Test
  void a_stranger_reads_and_erases_nothing() {
    var student = student();
    asStudent("another").get(data(student)).then().statusCode(403);
    asStudent("another")
        .delete(data(student))
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    Api.as("no token").get(data(student)).then().statusCode(401);
  }

  @Test
  void erasure_removes_the_students_identity_and_keeps_the_payments() {
    var session = over(paid(held()));
    asMentor(session.mentor())
        .body(WRITTEN)
        .patch("/api/mentor-sessions/" + session.id())
        .then()
        .statusCode(200);
    erase(session.student()).then().statusCode(204);
    asMentor(session.mentor())
        .get("/api/mentor-sessions/" + session.id())
        .then()
        .statusCode(200)
        .body("studentId", equalTo(session.student()))
        .body("studentName", equalTo("Erased"))
        .body("studentEmail", equalTo("erased@invalid"))
        .body("title", equalTo("Session"))
        .body("description", nullValue())
        .body("notes", nullValue())
        .body("privateNotes", nullValue())
        .body("recordingUrl", nullValue())
        .body("mentorName", equalTo("Asha Rao"))
        .body("amount", equalTo(1500))
        .body("paymentId", notNullValue());
    var published = PublishedEventsReader.events(session.id(), 4).getLast();
    assertInstanceOf(PersonalDataErased.class, published);
    assertEquals(session.student(), ((PersonalDataErased) published).personId());
    assertEquals("Erased", published.session().student().name());
    assertNull(published.session().description());
    // What the broker has leaves the outbox a moment later.
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            Store.count(
                    "select count(*) from outbox"
                        + " where position(convert_to(?, 'UTF8') in payload) > 0",
                    session.student() + "@students.example")
                == 0);
  }

  @Test
  void erasure_is_refused_too_while_a_request_to_move_is_answered() throws Exception {
    var session = paid(held());
    askToMove(session, "My train");
    Future<Response> erasure;
    try (var callers = Executors.newSingleThreadExecutor();
        var connection = DriverManager.getConnection("jdbc:" + RealPostgres.url());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table reschedule_request in access exclusive mode");
      statement.execute(
          "update reschedule_request set status = 'rejected', answered_at = now()"
              + " where session_id = '%s'".formatted(session.id()));
      statement.execute(
          "update session set status = 'scheduled' where id = '%s'".formatted(session.id()));
      erasure = callers.submit(() -> erase(session.student()));
      await().until(() -> Store.waitingForRequests() > 0);
      connection.commit();
    }
    erasure.resultNow().then().statusCode(409);
  }

  @Test
  void erasure_removes_only_ones_own_reschedule_reasons() {
    var session = paid(held());
    String request = askToMove(session, "My train");
    asMentor(session.mentor())
        .post("/api/mentor-sessions/%s/reschedule/%s/reject".formatted(session.id(), request))
        .then()
        .statusCode(200);
    asMentor(session.mentor())
        .body(Map.of("rescheduleRequest", Map.of("requestedBy", "mentor", "reason", "My plane")))
        .post("/api/mentor-sessions/" + session.id() + "/reschedule")
        .then()
        .statusCode(200);
    as(Tokens.admin("boss"))
        .post("/api/admin/sessions/" + session.id() + "/refund")
        .then()
        .statusCode(200);
    erase(session.student()).then().statusCode(204);
    asMentor(session.mentor())
        .get("/api/mentor-sessions/" + session.id())
        .then()
        .body("rescheduleRequests.reason", contains("Erased", "My plane"));
  }

  @Test
  void an_erased_mentor_cannot_be_found_or_booked() {
    var session = over(paid(held()));
    erase(session.mentor()).then().statusCode(204);
    asStudent(session.student())
        .get("/api/student-sessions/" + session.id())
        .then()
        .body("mentorName", equalTo("Erased"))
        .body("title", equalTo("Session"));
    asStudent("s").get("/api/mentors/" + session.mentor()).then().statusCode(404);
    asStudent("s")
        .get("/api/mentors?limit=200&q=Erased")
        .then()
        .body("mentors.mentorId", not(hasItem(session.mentor())));
    Api.book(student(), session.mentor(), hour())
        .then()
        .statusCode(404)
        .body("code", equalTo("mentor-not-found"));
    asMentor(session.mentor()).get(data(session.mentor())).then().body("offer", nullValue());
    assertEquals(
        0,
        Store.count(
            "select count(*) from mentor_offer where mentor_id = ? and name <> 'Erased'",
            session.mentor()));
  }

  @Test
  void erasure_of_a_person_without_sessions_is_published() {
    var mentor = mentor();
    var before = Instant.now();
    erase(mentor).then().statusCode(204);
    erase(mentor).then().statusCode(204);
    var published = PublishedEventsReader.ofPerson(mentor, 2);
    assertEquals(List.of(mentor, mentor), published.stream().map(PersonErased::personId).toList());
    assertFalse(published.getFirst().erasedAt().isBefore(before));
    assertTrue(published.getFirst().erasedAt().isBefore(published.getLast().erasedAt()));
  }

  @Test
  void migration_publishes_erasures_older_than_the_event() throws IOException {
    var person = student();
    var erasedAt = Instant.parse("2026-01-02T03:04:05.678Z");
    Store.run("insert into erased_person values (?, '" + erasedAt + "')", person);
    var migration = Path.of("src/main/resources/db/migration/V15__tell_of_erased_people.sql");
    Store.run(
        Files.readString(migration).replace(";", " where person_id = '%s'".formatted(person)));
    assertEquals(
        List.of(new PersonErased(person, erasedAt)), PublishedEventsReader.ofPerson(person, 1));
  }

  @Test
  void refused_erasure_is_not_published() {
    var upcoming = paid(held());
    refused(upcoming.mentor());
    assertEquals(
        0,
        Store.count("select count(*) from erased_person where person_id = ?", upcoming.mentor()));
    assertEquals(List.of(), PublishedEventsReader.ofPerson(upcoming.mentor(), 0));
  }

  @Test
  void repeated_erasure_changes_nothing() {
    var session = over(paid(held()));
    erase(session.student()).then().statusCode(204);
    erase(session.student()).then().statusCode(204);
    assertEquals(1, erasuresOf(session));
    erase("nobody-we-know").then().statusCode(204);
  }

  @Test
  void next_erasure_removes_offer_data_kept_by_an_older_version() {
    var mentor = mentor();
    erase(mentor).then().statusCode(204);
    Store.run("update mentor_offer set expertise = '[\"Careers\"]' where mentor_id = ?", mentor);
    erase(mentor).then().statusCode(204);
    assertEquals(
        1,
        Store.count(
            "select count(*) from mentor_offer where mentor_id = ? and expertise = '[]'", mentor));
  }

  @Test
  void interrupted_erasure_continues() {
    var mentor = mentor();
    var student = student();
    var one = over(paid(held(student, mentor, hour())));
    var two = paid(held(student, mentor(), hour()));
    Store.move(two.id(), JUST_NOW.minus(Duration.ofDays(1)));
    erase(student).then().statusCode(204);
    // As if it had died behind the first.
    Store.run("update session set student_name = 'Meera' where id = ?", UUID.fromString(two.id()));
    erase(student).then().statusCode(204);
    asMentor(two.mentor())
        .get("/api/mentor-sessions/" + two.id())
        .then()
        .body("studentName", equalTo("Erased"));
    assertEquals(1, erasuresOf(one));
    assertEquals(2, erasuresOf(two));
  }

  @Test
  void upcoming_session_or_open_booking_refuses_erasure() {
    var open = held();
    refused(open.student());
    asStudent(open.student()).delete("/api/bookings/" + open.id()).then().statusCode(204);
    erase(open.student()).then().statusCode(204);
    var upcoming = paid(held());
    refused(upcoming.student());
    refused(upcoming.mentor());
    asStudent(upcoming.student())
        .get("/api/student-sessions/" + upcoming.id())
        .then()
        .body("mentorName", equalTo("Asha Rao"));
  }

  @Test
  void refund_due_refuses_erasure() {
    var session = paid(held());
    fault("down", Map.of());
    as(Tokens.admin("boss"))
        .post("/api/admin/sessions/" + session.id() + "/refund")
        .then()
        .statusCode(200);
    refused(session.student());
  }

  @Test
  void erasure_removes_stored_responses() {
    var student = student();
    asStudent(student)
        .header("Idempotency-Key", "k")
        .body(bookingBody(mentor(), hour()))
        .post("/api/bookings")
        .then()
        .statusCode(201);
    String id = asStudent(student).get("/api/bookings").path("bookings[0].bookingId");
    asStudent(student).delete("/api/bookings/" + id).then().statusCode(204);
    erase(student).then().statusCode(204);
    assertEquals(0, Store.count("select count(*) from kept_answer where person_id = ?", student));
  }

  @CanIgnoreReturnValue
  private static String askToMove(Held session, String reason) {
    return asStudent(session.student())
        .body(Map.of("rescheduleRequest", Map.of("requestedBy", "student", "reason", reason)))
        .post("/api/student-sessions/" + session.id() + "/reschedule")
        .then()
        .statusCode(200)
        .extract()
        .path("rescheduleRequests[0].id");
  }

  private static int erasuresOf(Held session) {
    return as(Tokens.admin("boss"))
        .get("/api/admin/audit?sessionId=" + session.id())
        .then()
        .statusCode(200)
        .extract()
        .path("entries.findAll { it.what == 'personal-data-erased' }.size()");
  }

  private static Held over(Held session) {
    Store.move(session.id(), JUST_NOW);
    return session;
  }

  private static void refused(String person) {
    erase(person).then().statusCode(409).body("code", equalTo("sessions-still-open"));
  }

  @CanIgnoreReturnValue
  private static Response erase(String person) {
    return as(Tokens.admin("boss")).delete(data(person));
  }

  private static String data(String person) {
    return "/api/people/" + person + "/data";
  }
}
