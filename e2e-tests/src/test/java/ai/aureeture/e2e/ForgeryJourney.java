package ai.aureeture.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A student who did not pay for a session does not get it. */
class ForgeryJourney {
  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);
  private final Student eve = Student.named("Eve Drop", system);

  @Test
  void a_wrong_signature_confirms_nothing() {
    Booking booking = ada.books(mira, mira.freeSlot());
    Receipt forged = sandbox.pay(booking, Webhook.NEVER).withSignature("0".repeat(64));

    assertRefused(401, "payment-signature-invalid", ada.triesToConfirm(forged));

    assertUnpaid(ada, booking);
  }

  @Test
  void the_signature_of_another_order_confirms_nothing() {
    var slots = mira.twoFreeSlots();
    Receipt honest = sandbox.pay(ada.books(mira, slots.getFirst()), Webhook.NEVER);
    Booking wanted = ada.books(mira, slots.getLast());

    var replay = ada.triesToConfirm(honest.withOrder(wanted.orderId()));
    assertRefused(401, "payment-signature-invalid", replay);
    var unsigned = ada.triesToConfirm(honest.withOrder(wanted.orderId()).withSignature(null));
    assertRefused(409, "booking-mismatch", unsigned);

    assertUnpaid(ada, wanted);
  }

  @Test
  void payment_of_another_student_confirms_nothing() {
    Booking booking = ada.books(mira, mira.freeSlot());
    Receipt receipt = sandbox.pay(booking, Webhook.NEVER);

    assertRefused(403, "not-your-booking", eve.triesToConfirm(receipt));

    assertUnpaid(ada, booking);
    var _ = ada.confirms(receipt);
    var others = eve.me().http().get("/api/student-sessions?studentId=" + ada.me().id());
    assertEquals(403, others.status());
    var one = eve.me().http().get(sessionOf(booking, eve));
    assertRefused(403, "not-your-session", one);
  }

  @ParameterizedTest
  @CsvSource({
    "amount, 1, amount-mismatch",
    "amount, 150000, amount-mismatch",
    "mentorId, user_other, booking-mismatch",
    "startTime, 2031-01-01T00:00:00Z, booking-mismatch",
    "endTime, 2031-01-01T00:15:00Z, booking-mismatch"
  })
  void details_that_do_not_agree_with_the_booking_confirm_nothing(
      String field, String value, String code) {
    Booking booking = ada.books(mira, mira.freeSlot());
    Receipt receipt = sandbox.pay(booking, Webhook.NEVER);
    Object sent = field.equals("amount") ? (Object) Integer.valueOf(value) : value;

    Answer answer =
        ada.me()
            .http()
            .post(
                "/api/mentor-sessions/confirm-payment",
                Map.of(
                    "paymentId",
                    receipt.paymentId(),
                    "orderId",
                    receipt.orderId(),
                    "signature",
                    receipt.signature(),
                    field,
                    sent));

    assertRefused(409, code, answer);
    assertUnpaid(ada, booking);
  }

  @ParameterizedTest
  @ValueSource(strings = {"body", "signature", "unsigned"})
  void a_tampered_webhook_confirms_nothing(String tamper) {
    Booking booking = ada.books(mira, mira.freeSlot());
    Receipt receipt = sandbox.pay(booking, Webhook.NEVER);

    var answer = sandbox.sendsWebhook(receipt.paymentId(), tamper);

    assertEquals(400, answer.path("status").asInt(), answer::toString);
    assertEquals(true, answer.path("body").toString().contains("webhook-signature-invalid"));
    assertUnpaid(ada, booking);
  }

  @Test
  void a_webhook_signed_with_the_previous_secret_still_counts() {
    Booking booking = ada.books(mira, mira.freeSlot());
    Receipt receipt = sandbox.pay(booking, Webhook.NEVER);

    var answer = sandbox.sendsWebhook(receipt.paymentId(), "previous-secret");

    assertEquals(200, answer.path("status").asInt(), answer::toString);
    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
  }

  @Test
  void unsigned_token_is_refused() {
    String[] honest = ada.me().token().split("\\.");
    String none = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + honest[1] + ".";
    String asEve = honest[0] + "." + eve.me().token().split("\\.")[1] + "." + honest[2];
    String address = "/api/student-sessions?studentId=" + ada.me().id();

    for (String token : new String[] {none, asEve, "x", honest[0] + "." + honest[1]}) {
      Answer answer = new Http(system.gateway(), token).get(address);
      assertRefused(401, "unauthenticated", answer);
    }
    assertRefused(401, "unauthenticated", Http.anonymous(system.gateway()).get(address));
  }

  @Test
  void a_student_cannot_act_as_a_mentor() {
    var offer =
        Map.of("name", "Eve", "email", "eve@students.example", "price", 1, "currency", "INR");
    assertRefused(403, "forbidden", eve.me().http().put("/api/mentors/" + eve.me().id(), offer));
    Mentor other = Mentor.named("Otto Other", system);
    assertEquals(403, other.me().http().put("/api/mentors/" + mira.me().id(), offer).status());
    var schedule = "/api/mentor-availability?mentorId=" + mira.me().id();
    assertRefused(403, "not-your-availability", other.me().http().get(schedule));
  }

  private static String sessionOf(Booking booking, Student student) {
    return "/api/student-sessions/" + booking.bookingId() + "?studentId=" + student.me().id();
  }

  private static void assertRefused(int status, String code, Answer answer) {
    assertEquals(code, answer.expect(status).code());
  }

  private static void assertUnpaid(Student student, Booking booking) {
    var held = student.me().http().get("/api/bookings/" + booking.bookingId()).expect(200).json();
    assertEquals("payment_pending", held.path("status").asText());
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
  }
}
