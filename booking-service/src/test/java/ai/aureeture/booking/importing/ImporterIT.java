package ai.aureeture.booking.importing;

import static ai.aureeture.booking.importing.FormerBackEnd.free;
import static ai.aureeture.booking.importing.FormerBackEnd.idOf;
import static ai.aureeture.booking.importing.FormerBackEnd.session;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.student;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.Api;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The importer's command, from a MongoDB into the running service. */
@BookingServiceTest
class ImporterIT {
  private static final String ZONE = "Asia/Kolkata";

  // All of them together are larger than the heap has room for; -Dimport.sessions=10000 takes
  // minutes.
  private static final int MENTORS = 20;
  private static final int SESSIONS_EACH = Integer.getInteger("import.sessions", 1_000) / MENTORS;
  private static final int DOUBLED = 20;

  private final FormerBackEnd former = new FormerBackEnd();

  @AfterEach
  void drop() {
    former.close();
  }

  @Test
  void one_session_is_imported_by_the_command() {
    var mentor = mentor();
    var student = student();
    var start = hour();
    var document = former.add("mentorsessions", session(mentor, student, start));
    assertCounts(importSessions("--apply"), "1  imported");
    seen(document, student)
        .then()
        .statusCode(200)
        .body("status", equalTo("scheduled"))
        .body("startTime", equalTo(start.toString()))
        .body("paymentStatus", equalTo("paid"))
        .body("amount", equalTo(1500));
  }

  @Test
  void a_dry_run_says_what_the_run_does_and_a_second_run_changes_nothing() {
    var mentor = mentor();
    var start = hour();
    var student = student();
    former.add("mentorsessions", session(mentor, student, start));
    former.add("mentorsessions", session(mentor, student(), start));
    var other = mentor();
    former.add("mentorsessions", session(other, student, start));
    former.add("mentorsessions", session("nobody", student(), start).append("status", "draft"));
    former.add("mentorsessions", session("nobody", student(), start));
    var before = everything(mentor, other);
    var dry = importSessions();
    var dryReport = former.report();
    assertEquals(before, everything(mentor, other));
    var run = importSessions("--apply");
    assertEquals(counts(dry), counts(run));
    assertEquals(dryReport, former.report());
    assertCounts(
        run,
        "1  imported",
        "1  refused: draft",
        "1  refused: mentor-not-found",
        "1  refused: slot-taken",
        "1  refused: student-busy");
    var after = everything(mentor, other);
    assertCounts(
        importSessions("--apply"),
        "1  already-there",
        "1  refused: draft",
        "1  refused: mentor-not-found",
        "1  refused: slot-taken",
        "1  refused: student-busy");
    assertEquals(after, everything(mentor, other));
    assertEquals(dryReport, former.report());
  }

  @Test
  void oldest_paid_of_fifty_sessions_is_imported_and_the_others_reported() {
    var mentor = mentor();
    var start = hour();
    former.add("mentorsessions", free(mentor, student(), start));
    former.add("mentorsessions", session(mentor, student(), start).append("status", "cancelled"));
    var winner = student();
    var oldest = former.add("mentorsessions", session(mentor, winner, start));
    var others =
        IntStream.range(0, 47)
            .mapToObj(i -> session(mentor, student(), start.plus(Duration.ofMinutes(i))))
            .toList();
    others.forEach(other -> former.add("mentorsessions", other));
    assertCounts(importSessions("--apply"), "2  imported", "48  refused: slot-taken");
    seen(oldest, winner).then().body("status", equalTo("scheduled"));
    var report = String.join("\n", former.report());
    others.forEach(other -> assertTrue(report.contains(other.getString("paymentId")), report));
  }

  @Test
  void payment_named_by_several_sessions_is_used_once() {
    var mentor = mentor();
    var first = session(mentor, student(), hour());
    var cancelled = session(mentor, student(), hour()).append("status", "cancelled");
    var second = session(mentor, student(), hour());
    for (var document : List.of(cancelled, first, second)) {
      document.append("paymentId", first.getString("paymentId"));
    }
    for (var document : List.of(cancelled, first, second)) {
      former.add("mentorsessions", document);
    }
    assertCounts(importSessions("--apply"), "1  imported", "2  refused: payment-used");
    assertEquals(
        1,
        Store.count(
            "select count(*) from session where payment_id = ? and status = 'scheduled'",
            first.getString("paymentId")));
  }

  @Test
  void a_late_webhook_of_an_old_payment_finds_its_session() {
    var mentor = mentor();
    var withOrder = session(mentor, student(), hour());
    var without = session(mentor, student(), hour());
    for (var document : List.of(withOrder, without)) {
      var order = Api.orderOfAnotherSystem();
      var payment =
          Api.sandbox()
              .body(Map.of("outcome", "captured", "webhook", "never"))
              .post("/sandbox/razorpay/orders/{order}/pay", order)
              .then()
              .statusCode(200)
              .extract()
              .<String>path("razorpay_payment_id");
      document.append("orderId", order).append("paymentId", payment).append("amount", 990);
    }
    without.remove("orderId");
    former.add("mentorsessions", withOrder);
    former.add("mentorsessions", without);
    assertCounts(importSessions("--apply"), "2  imported");
    for (var document : List.of(withOrder, without)) {
      var payment = document.getString("paymentId");
      Api.resend(payment, "payment.captured", "none").then().statusCode(200);
      assertEquals(
          0, Store.count("select count(*) from unmatched_payment where payment_id = ?", payment));
      assertEquals(1, Store.count("select version from session where payment_id = ?", payment));
    }
  }

  @Test
  void a_student_without_an_address_is_imported_and_reported() {
    var mentor = mentor();
    var document = session(mentor, student(), hour());
    document.remove("studentEmail");
    former.add("mentorsessions", document);
    var account = student();
    former.user(account, "Tom Field", "tom@students.example");
    var known = session(mentor, account, hour());
    known.remove("studentEmail");
    known.remove("studentName");
    var id = former.add("mentorsessions", known);
    assertCounts(importSessions("--apply"), "2  imported");
    assertEquals(1, former.report().size());
    assertTrue(former.report().getFirst().contains("no-email"), former.report()::toString);
    asMentor(mentor)
        .get("/api/mentor-sessions/" + idOf(id))
        .then()
        .body("studentName", equalTo("Tom Field"))
        .body("studentEmail", equalTo("tom@students.example"));
    assertEquals(
        1,
        Store.count(
            "select count(*) from session where student_email = 'none@invalid' and mentor_id = ?"
                + " and not student_email_verified",
            mentor));
    assertEquals(
        0,
        Store.count(
            "select count(*) from session where mentor_id = ? and student_email_verified", mentor));
  }

  @Test
  void cut_and_dropped_values_are_reported() {
    var mentor = mentor();
    var student = student();
    var document =
        session(mentor, student, hour())
            .append("notes", "n".repeat(5001))
            .append("description", "d".repeat(2000))
            .append("meetingLink", "https://meera:secret@rooms.example/1")
            .append("recordingUrl", "https://meera@recordings.example/1");
    var id = former.add("mentorsessions", document);
    assertCounts(importSessions("--apply"), "1  imported");
    var report = String.join("\n", former.report());
    for (var remark : List.of("meeting-link-dropped", "recording-dropped", "text-cut: notes.")) {
      assertTrue(report.contains(remark), report);
    }
    seen(id, student)
        .then()
        .body("notes", equalTo("n".repeat(5000)))
        .body("meetingLink", nullValue())
        .body("recordingUrl", nullValue());
  }

  @Test
  void odd_documents_are_read_or_refused_one_by_one() {
    var mentor = mentor();
    var student = student();
    var user = former.user(student, "Meera Nair", "meera@students.example");
    var start = hour();
    var odd =
        session(mentor, null, start)
            .append("menteeId", user)
            .append("startTime", start.toString())
            .append("durationMinutes", "90")
            .append("amount", Decimal128.parse("1499.50"))
            .append("status", "Scheduled")
            .append("meetingLink", "javascript:alert(1)")
            .append("title", "  ")
            .append("createdAt", "yesterday")
            .append("description", 7)
            .append("rescheduleRequests", "none");
    odd.remove("endTime");
    odd.remove("currency");
    var id = former.add("mentorsessions", odd);
    former.add("mentorsessions", session(mentor, student(), hour()).append("startTime", "soon"));
    former.add("mentorsessions", session(mentor, student(), hour()).append("status", null));
    former.add("mentorsessions", session(mentor, null, hour()));
    former.add("mentorsessions", session(null, student(), hour()));
    former.add("mentorsessions", session(mentor, student(), hour()).append("amount", null));
    former.add("mentorsessions", session(mentor, student(), hour()).append("paymentId", ""));
    former.add("mentorsessions", session(mentor, student(), hour()).append("currency", "XXX"));
    former.add("mentorsessions", session(mentor, mentor, hour()));
    former.add(
        "mentorsessions",
        session(mentor, student(), hour()).append("endTime", Date.from(Instant.EPOCH)));
    former.add("mentorsessions", new Document());
    assertCounts(
        importSessions("--apply"),
        "1  imported",
        "1  refused: amount-missing",
        "1  refused: mentor-missing",
        "1  refused: not-accepted",
        "1  refused: own-offer",
        "1  refused: payment-id-missing",
        "2  refused: status-unknown",
        "1  refused: student-missing",
        "1  refused: time-implausible",
        "1  refused: time-missing");
    seen(id, student)
        .then()
        .body("title", equalTo("Mentoring session"))
        .body("durationMinutes", equalTo(90))
        .body("amount", equalTo(1499.5f))
        .body("meetingLink", nullValue());
  }

  @Test
  void session_paid_elsewhere_is_imported_as_free_and_reported() {
    var mentor = mentor();
    var manual = free(mentor, student(), hour()).append("bookingType", "manual");
    former.add("mentorsessions", manual.append("amount", 500).append("paymentStatus", "paid"));
    var output = importSessions("--apply");
    assertCounts(output, "1  imported");
    assertTrue(output.contains("Remarks: 1 price-dropped"), output);
    assertTrue(former.report().getFirst().contains("price-dropped"), former.report()::toString);
  }

  @Test
  void batches_get_smaller_where_the_service_has_no_time_for_them() throws IOException {
    var mentor = mentor();
    var start = hour();
    for (int i = 0; i < 25; i++) {
      former.add("mentorsessions", session(mentor, student(), start.plus(Duration.ofHours(i))));
    }
    former.add("mentorsessions", session(mentor, student(), start));
    try (var proxy = new BatchLimitingProxy(4)) {
      var environment = former.environment("BOOKING_SERVICE_URL", proxy.address());
      var dry = former.run(environment, "sessions", "--server-zone", ZONE);
      assertTrue(proxy.refused() >= 6);
      assertCounts(dry, "25  imported", "1  refused: slot-taken");
      assertCounts(
          former.run(environment, "sessions", "--server-zone", ZONE, "--apply"),
          "25  imported",
          "1  refused: slot-taken");
    }
  }

  @Test
  void an_import_that_finds_nothing_or_may_do_nothing_stops() {
    var empty = former.stopped(former.environment(), "sessions", "--server-zone", ZONE);
    assertTrue(empty.contains("no document in mentorsessions"), empty);
    former.add("mentors", FormerBackEnd.mentor(new ObjectId()));
    var refused = former.stopped(former.environment("ADMIN_TOKEN", "none"), "mentors");
    assertTrue(refused.contains("refuses ADMIN_TOKEN"), refused);
    former.add("mentorsessions", session(mentor(), student(), hour()));
    var closed =
        former.stopped(
            former.environment("SERVICE_SECRET", "none"), "sessions", "--server-zone", ZONE);
    assertTrue(closed.contains("or SERVICE_SECRET: 401"), closed);
  }

  @Test
  void without_any_zone_sessions_are_refused() {
    former.add("mentorsessions", session(mentor(), student(), hour()));
    assertCounts(former.run("sessions"), "1  refused: server-zone-needed");
  }

  @Test
  void next_run_imports_sessions_added_meanwhile() {
    var mentor = mentor();
    var first = former.add("mentorsessions", session(mentor, student(), hour()));
    assertCounts(importSessions("--apply"), "1  imported");
    former.add("mentorsessions", session(mentor, student(), hour()));
    former.update("mentorsessions", first, new Document("status", "cancelled"));
    assertCounts(importSessions("--apply"), "1  already-there", "1  imported");
    assertTrue(former.report().getFirst().contains("changed-since"), former.report()::toString);
  }

  @Test
  void mentors_become_offers_once() {
    var ravi = Api.student();
    var user = former.user(ravi, "Ravi", "ravi@mentors.example");
    var mentor = former.add("mentors", FormerBackEnd.mentor(user));
    former.add("mentors", FormerBackEnd.mentor(user));
    former.add("mentors", FormerBackEnd.mentor(new ObjectId()));
    var shy = former.user(student(), "Shy", "shy@mentors.example");
    former.add("mentors", FormerBackEnd.mentor(shy).append("isOnboarded", false));
    var unpriced = former.user(student(), "Uma", "uma@mentors.example");
    former.add("mentors", FormerBackEnd.mentor(unpriced).append("pricing", null));
    var expected =
        List.of(
            "1  imported",
            "1  refused: doubled",
            "1  refused: not-onboarded",
            "1  refused: price-missing",
            "1  refused: user-missing");
    assertEquals(expected, counts(former.run("mentors", "--session-minutes", "30")));
    given().get("/api/mentors/" + ravi).then().statusCode(404);
    assertEquals(expected, counts(former.run("mentors", "--session-minutes", "30", "--apply")));
    given()
        .get("/api/mentors/" + ravi)
        .then()
        .statusCode(200)
        .body("name", equalTo("Ravi Menon"))
        .body("headline", equalTo("Staff engineer"))
        .body("price", equalTo(900))
        .body("currency", equalTo("INR"));
    former.update("mentors", mentor, new Document("company", "Elsewhere"));
    assertTrue(counts(former.run("mentors", "--apply")).contains("1  already-there"));
    given().get("/api/mentors/" + ravi).then().body("company", equalTo("Example Works"));
    assertTrue(counts(former.run("mentors", "--apply", "--overwrite")).contains("1  overwritten"));
    given()
        .get("/api/mentors/" + ravi)
        .then()
        .body("company", equalTo("Elsewhere"))
        .body("price", equalTo(1800));
  }

  /** In a process of its own with a small heap: what it reads must not pile up. */
  @Test
  void many_sessions_are_imported_in_bounded_memory() throws Exception {
    var mentors = IntStream.range(0, MENTORS).mapToObj(_ -> mentor()).toList();
    for (int i = 0; i < mentors.size(); i++) {
      former.addAll("mentorsessions", history(mentors.get(i), i));
    }
    long possible = MENTORS * (long) (SESSIONS_EACH - SESSIONS_EACH / DOUBLED);
    assertEquals(0, command("sessions", "--server-zone", ZONE));
    assertEquals(0, rowsOf(mentors));
    assertEquals(0, command("sessions", "--server-zone", ZONE, "--apply"));
    assertEquals(possible, rowsOf(mentors));
    assertEquals(0, command("sessions", "--server-zone", ZONE, "--apply"));
    assertEquals(possible, rowsOf(mentors));
  }

  /** Each twentieth at the time of the one before it; all with 20 KB that are not imported. */
  private static List<Document> history(String mentor, int offset) {
    var documents = new ArrayList<Document>();
    var first = Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofMinutes(offset));
    for (int i = 0; i < SESSIONS_EACH; i++) {
      var hours = i % DOUBLED == DOUBLED - 1 ? i - 1 : i;
      var start = first.plus(Duration.ofHours(24L * (hours / 8) + hours % 8));
      documents.add(
          session(mentor, "student-of-" + mentor + "-" + i, start)
              .append("description", "About everything. ".repeat(20))
              .append("transcript", "We spoke about everything. ".repeat(800)));
    }
    return documents;
  }

  private int command(String... arguments) throws IOException, InterruptedException {
    var importer = Path.of("../importer/target").toAbsolutePath();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx32m", "-XX:+UseSerialGC", "-cp"));
    command.add(importer.resolve("classes") + ":" + importer.resolve("lib") + "/*");
    command.add("ai.aureeture.importer.Importer");
    command.addAll(List.of(arguments));
    command.addAll(List.of("--report", Path.of("target/import-many.csv").toString()));
    var process = new ProcessBuilder(command).inheritIO();
    process.environment().putAll(former.environment());
    var begun = Instant.now();
    int status = process.start().waitFor();
    System.out.println(List.of(arguments) + " took " + Duration.between(begun, Instant.now()));
    return status;
  }

  private static long rowsOf(List<String> mentors) {
    return mentors.stream()
        .mapToLong(m -> Store.count("select count(*) from session where mentor_id = ?", m))
        .sum();
  }

  private String importSessions(String... options) {
    var arguments = new ArrayList<>(List.of("sessions", "--server-zone", ZONE));
    arguments.addAll(List.of(options));
    return former.run(arguments.toArray(String[]::new));
  }

  private static void assertCounts(String output, String... expected) {
    assertEquals(List.of(expected), counts(output), output);
  }

  private static List<String> counts(String output) {
    return output.lines().filter(line -> line.matches(" +\\d+  .*")).map(String::strip).toList();
  }

  /** All that an import may change of two mentors' sessions, in one number. */
  private static long everything(String one, String other) {
    return Store.count(
        """
        with mine as (select s from session s where mentor_id in (?, ?)),
          claims as (select c from slot_claim c join mine on c.session_id = (mine.s).id)
        select hashtextextended(
          (select coalesce(string_agg(s::text, '|' order by (s).id), '') from mine)
          || (select coalesce(string_agg(c::text, '|' order by c::text), '') from claims)
          || (select count(*) from audit_entry join mine on session_id = (mine.s).id)
          || (select count(*) from payment_use join mine on session_id = (mine.s).id), 0)
        """,
        one,
        other);
  }

  private static Response seen(ObjectId document, String student) {
    return asStudent(student).get("/api/student-sessions/" + idOf(document));
  }
}
