package ai.aureeture.booking.support;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The service's own API and the sandbox's buttons, as people would press them. */
public final class Api {
  private static final AtomicInteger PEOPLE = new AtomicInteger();
  private static final AtomicInteger HOURS = new AtomicInteger(24);

  private Api() {}

  /** A mentor nobody has met, with an offer of 1500 INR. The kind is what availability knows. */
  public static String mentor(String kind) {
    var id = kind + "-mentor-" + PEOPLE.incrementAndGet();
    as(Tokens.mentor(id)).body(offer()).put("/api/mentors/" + id).then().statusCode(200);
    return id;
  }

  public static String mentor() {
    return mentor("usual");
  }

  public static Map<String, Object> offer() {
    var offer = new HashMap<String, Object>();
    offer.put("name", "Asha Rao");
    offer.put("email", "asha@mentors.example");
    offer.put("headline", "Staff engineer");
    offer.put("company", "Example Works");
    offer.put("price", 1500);
    offer.put("currency", "INR");
    return offer;
  }

  /** A student nobody has met. */
  public static String student() {
    return "student-" + PEOPLE.incrementAndGet();
  }

  /** A full hour in the future that no other call has returned. */
  public static Instant hour() {
    return Instant.now()
        .truncatedTo(ChronoUnit.HOURS)
        .plus(Duration.ofHours(HOURS.incrementAndGet()));
  }

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  public static RequestSpecification asStudent(String student) {
    return as(Tokens.student(student));
  }

  public static RequestSpecification asMentor(String mentor) {
    return as(Tokens.mentor(mentor));
  }

  public static Map<String, Object> wish(String mentor, Instant start) {
    var wish = new HashMap<String, Object>();
    wish.put("mentorId", mentor);
    wish.put("startTime", start.toString());
    wish.put("endTime", start.plus(Duration.ofHours(1)).toString());
    return wish;
  }

  public static Response book(String student, String mentor, Instant start) {
    return asStudent(student).body(wish(mentor, start)).post("/api/bookings");
  }

  /** A new hold; fails when there is none. */
  public static Held held(String student, String mentor, Instant start) {
    var booking = book(student, mentor, start).then().statusCode(201).extract().jsonPath();
    return new Held(
        student,
        mentor,
        start,
        booking.getString("bookingId"),
        booking.getString("payment.orderId"));
  }

  public static Held held() {
    return held(student(), mentor(), hour());
  }

  /** What the checkout gives the browser. */
  public static Map<String, String> pay(Held held, String outcome, String webhook) {
    return sandbox()
        .body(Map.of("outcome", outcome, "webhook", webhook))
        .post("/sandbox/razorpay/orders/{order}/pay", held.orderId())
        .then()
        .statusCode(200)
        .extract()
        .as(new TypeRef<>() {});
  }

  public static Map<String, String> payQuietly(Held held) {
    return pay(held, "captured", "never");
  }

  public static Response confirm(String student, Map<String, ?> claim) {
    return asStudent(student).body(claim).post("/api/mentor-sessions/confirm-payment");
  }

  /** A session that stands. */
  public static Held paid(Held held) {
    confirm(held.student(), payQuietly(held)).then().statusCode(201);
    return held;
  }

  public static Response studentSession(Held held) {
    return asStudent(held.student()).get("/api/student-sessions/" + held.id());
  }

  public static void fault(String mode, Map<String, Object> more) {
    var fault = new HashMap<String, Object>(more);
    fault.put("mode", mode);
    sandbox().body(fault).put("/sandbox/faults/razorpay").then().statusCode(lessThan(300));
  }

  public static RequestSpecification sandbox() {
    return given().baseUri(Sandbox.baseUrl()).contentType(ContentType.JSON);
  }

  /** A student's hold. */
  public record Held(String student, String mentor, Instant start, String id, String orderId) {}
}
