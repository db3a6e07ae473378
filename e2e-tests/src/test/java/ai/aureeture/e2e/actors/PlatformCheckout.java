package ai.aureeture.e2e.actors;

import ai.aureeture.e2e.actors.Sandbox.Webhook;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The platform's own checkout: its server opens an order in the same account at Razorpay, and
 * nothing is held here before the student's browser comes back with the payment.
 *
 * @param mentorId whom the page names when it comes back
 */
public record PlatformCheckout(
    Student student, Mentor mentor, String mentorId, Slot slot, String orderId) {
  /** The mentor's price in paise. */
  public static final long PRICE = 150_000;

  /** An order of the mentor's price. */
  public static PlatformCheckout open(Student student, Mentor mentor, Slot slot) {
    return open(student, mentor, slot, PRICE);
  }

  /** An order of what the page says. */
  public static PlatformCheckout open(Student student, Mentor mentor, Slot slot, long paise) {
    var notes =
        Map.of("mentor", mentor.me().name(), "role", "Engineering manager", "company", "Aureeture");
    String receipt = "mentorship_" + System.currentTimeMillis();
    String order = sandbox(student).opensOrder(paise, receipt, notes);
    return new PlatformCheckout(student, mentor, mentor.me().id(), slot, order);
  }

  /** The same with a page that names another mentor. */
  public PlatformCheckout withMentor(String otherId) {
    return new PlatformCheckout(student, mentor, otherId, slot, orderId);
  }

  public Receipt pay(Webhook webhook) {
    return sandbox(student).pay(orderId, webhook);
  }

  /** The student's browser comes back with this receipt, as far as its page has kept it. */
  public Answer triesToConfirm(Receipt receipt) {
    return triesToConfirmAs(student, receipt);
  }

  /** The same in the browser of another student. */
  public Answer triesToConfirmAs(Student other, Receipt receipt) {
    return other
        .me()
        .http()
        .send(
            "POST",
            "/api/mentor-sessions/confirm-payment",
            BodyPublishers.ofString(Json.write(body(other.me(), receipt))),
            Map.of("Content-Type", "application/json", "x-active-role", "student"));
  }

  public Session confirms(Receipt receipt) {
    return triesToConfirm(receipt).expect(201).as(Session.class, "session");
  }

  /** What the page sends when it comes back. */
  public Map<String, Object> body(Person caller, Receipt receipt) {
    var body = new LinkedHashMap<String, Object>();
    body.put("mentorId", mentorId);
    body.put("studentId", caller.id());
    body.put("studentName", caller.name());
    body.put("studentEmail", caller.email());
    body.put("title", "Mentorship with " + mentor.me().name());
    body.put("description", "Engineering manager at Aureeture");
    body.put("startTime", slot.startTime());
    body.put("endTime", slot.endTime());
    body.put("amount", 1500);
    body.put("paymentId", receipt.paymentId());
    if (receipt.orderId() != null) body.put("orderId", receipt.orderId());
    if (receipt.signature() != null) body.put("razorpaySignature", receipt.signature());
    body.put("mentorEmail", null);
    body.put("mentorName", mentor.me().name());
    return body;
  }

  private static Sandbox sandbox(Student student) {
    return new Sandbox(student.me().system());
  }
}
