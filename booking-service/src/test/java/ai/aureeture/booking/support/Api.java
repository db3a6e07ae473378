package ai.aureeture.booking.support;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The service's own API and the sandbox's buttons, as people would press them. */
public final class Api {
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  /** A service with other settings is another load of this class, with the same stores behind. */
  private static final String LOAD = Long.toString(System.nanoTime(), 36);

  private static final AtomicInteger HOURS = new AtomicInteger(24);

  private Api() {}

  /** A new mentor with an offer of 1500 INR. The kind is what availability knows. */
  public static String mentor(String kind) {
    var id = kind + "-mentor-" + LOAD + "-" + PEOPLE.incrementAndGet();
    as(Tokens.mentor(id)).body(offer()).put("/api/mentors/" + id).then().statusCode(200);
    return id;
  }

  public static String mentor() {
    return mentor("usual");
  }

  /** A new mentor whose sessions are free. */
  public static String freeMentor() {
    var id = mentor();
    var offer = offer();
    offer.put("price", 0);
    asMentor(id).body(offer).put("/api/mentors/" + id).then().statusCode(200);
    return id;
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

  /** A new student. */
  public static String student() {
    return "student-" + LOAD + "-" + PEOPLE.incrementAndGet();
  }

  /** A full hour in the future that no other call has returned. */
  @CanIgnoreReturnValue
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

  public static Map<String, Object> bookingBody(String mentor, Instant start) {
    var body = new HashMap<String, Object>();
    body.put("mentorId", mentor);
    body.put("startTime", start.toString());
    body.put("endTime", start.plus(Duration.ofHours(1)).toString());
    return body;
  }

  public static Response book(String student, String mentor, Instant start) {
    return asStudent(student).body(bookingBody(mentor, start)).post("/api/bookings");
  }

  /** A new hold; fails when there is none. */
  @CanIgnoreReturnValue
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
  @CanIgnoreReturnValue
  public static Map<String, String> pay(Held held, String outcome, String webhook) {
    return payOrder(held.orderId(), outcome, webhook);
  }

  /** Pays another amount than the price, and Razorpay calls the order paid all the same. */
  @CanIgnoreReturnValue
  public static Map<String, String> payAmount(Held held, long minor, long fee, String webhook) {
    return sandbox()
        .body(Map.of("outcome", "captured", "webhook", webhook, "amount", minor, "fee", fee))
        .post("/sandbox/razorpay/orders/{order}/pay", held.orderId())
        .then()
        .statusCode(200)
        .extract()
        .as(new TypeRef<>() {});
  }

  /** An order that another system opened in the same account at Razorpay. */
  public static String orderOfAnotherSystem() {
    return order("another-1", 99_000);
  }

  /** An order with that receipt, of an amount in the minor unit. */
  public static String order(String receipt, long minor) {
    return sandbox()
        .auth()
        .preemptive()
        .basic("rzp_test_sandbox", "sandbox-key-secret")
        .body(Map.of("amount", minor, "currency", "INR", "receipt", receipt))
        .post("/razorpay/v1/orders")
        .path("id");
  }

  /** What the checkout gives the browser for any order. */
  @CanIgnoreReturnValue
  public static Map<String, String> payOrder(String order, String outcome, String webhook) {
    return sandbox()
        .body(Map.of("outcome", outcome, "webhook", webhook))
        .post("/sandbox/razorpay/orders/{order}/pay", order)
        .then()
        .statusCode(200)
        .extract()
        .as(new TypeRef<>() {});
  }

  /** Tries to pay, in vain. */
  public static void payInVain(Held held) {
    sandbox()
        .body(Map.of("outcome", "failed", "webhook", "never"))
        .post("/sandbox/razorpay/orders/{order}/pay", held.orderId())
        .then()
        .statusCode(200);
  }

  @CanIgnoreReturnValue
  public static Map<String, String> payQuietly(Held held) {
    return pay(held, "captured", "never");
  }

  public static Response confirm(String student, Map<String, ?> claim) {
    return asStudent(student).body(claim).post("/api/mentor-sessions/confirm-payment");
  }

  /** A confirmed session. */
  @CanIgnoreReturnValue
  public static Held paid(Held held) {
    confirm(held.student(), payQuietly(held)).then().statusCode(201);
    return held;
  }

  /** A session the operator has given back in full. */
  @CanIgnoreReturnValue
  public static Held refunded(Held session) {
    refundAtRazorpay(studentSession(session).path("paymentId"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> studentSession(session).then().body("paymentStatus", equalTo("refunded")));
    return session;
  }

  /** Waits until a refund that failed before is made. */
  public static void awaitRefunded(Held session) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          // Again and again: an attempt from before puts the next one off when it has failed.
          Store.retryRefundNow(session.id());
          studentSession(session).then().body("paymentStatus", equalTo("refunded"));
        });
  }

  public static Response studentSession(Held held) {
    return asStudent(held.student()).get("/api/student-sessions/" + held.id());
  }

  /** Checks that the answer is this problem of the contract. */
  @CanIgnoreReturnValue
  public static Response refused(int status, String code, Response answer) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
    return answer;
  }

  /** The answers to that many concurrent calls. */
  @CanIgnoreReturnValue
  public static List<Response> concurrently(int times, IntFunction<Response> call) {
    try (var threads = Executors.newFixedThreadPool(times)) {
      var answers =
          IntStream.range(0, times).mapToObj(i -> threads.submit(() -> call.apply(i))).toList();
      return answers.stream().map(Api::answer).toList();
    }
  }

  private static Response answer(Future<Response> call) {
    try {
      return call.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many orders Razorpay has opened with this receipt. */
  public static int ordersOpenedFor(String receipt) {
    return sandbox()
        .auth()
        .preemptive()
        .basic("rzp_test_sandbox", "sandbox-key-secret")
        .queryParam("receipt", receipt)
        .get("/razorpay/v1/orders")
        .path("count");
  }

  /** The last attempt to pay, successful or not. */
  public static String lastPaymentOf(Held held) {
    return sandbox()
        .auth()
        .preemptive()
        .basic("rzp_test_sandbox", "sandbox-key-secret")
        .get("/razorpay/v1/orders/{order}/payments", held.orderId())
        .path("items[0].id");
  }

  /** Lets Razorpay send a webhook; the answer has {@code status} and {@code body} of ours. */
  public static Response resend(String payment, String event, String tamper) {
    return sandbox()
        .body(Map.of("event", event, "tamper", tamper))
        .post("/sandbox/razorpay/payments/{payment}/webhook", payment);
  }

  /** What the operator does in Razorpay's dashboard. */
  public static void refundAtRazorpay(String paymentId) {
    sandbox()
        .auth()
        .preemptive()
        .basic("rzp_test_sandbox", "sandbox-key-secret")
        .body(Map.of())
        .post("/razorpay/v1/payments/{payment}/refund", paymentId)
        .then()
        .statusCode(200);
  }

  /** The same for a part of a payment, in the minor unit; answers with the refund's id. */
  @CanIgnoreReturnValue
  public static String refundAtRazorpay(String paymentId, long minor, String outcome) {
    return sandbox()
        .body(Map.of("amount", minor, "outcome", outcome))
        .post("/sandbox/razorpay/payments/{payment}/refund", paymentId)
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  /** What becomes of a refund: {@code processed} or {@code failed}. */
  public static void finishRefund(String refundId, String outcome) {
    sandbox()
        .body(Map.of("outcome", outcome))
        .post("/sandbox/razorpay/refunds/{refund}/outcome", refundId)
        .then()
        .statusCode(200);
  }

  /** How often Razorpay has given this payment back. */
  public static int refundsOf(String paymentId) {
    return sandbox()
        .get("/sandbox/razorpay/refunds")
        .jsonPath()
        .getList("refunds.payment_id")
        .stream()
        .filter(paymentId::equals)
        .toList()
        .size();
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
