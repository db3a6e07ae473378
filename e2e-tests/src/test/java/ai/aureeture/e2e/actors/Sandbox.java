package ai.aureeture.e2e.actors;

import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The providers, and the levers on their back. */
public record Sandbox(TheSystem system) {
  private static final String RAZORPAY_KEYS =
      Base64.getEncoder().encodeToString("rzp_test_sandbox:sandbox-key-secret".getBytes());

  /** As many as Razorpay lists at once. */
  private static final int PAGE = 100;

  private Http http() {
    return Http.anonymous(system.sandbox());
  }

  /** A token of the identity provider. */
  public String token(String sub, String role, String name, String email) {
    var person = Map.of("sub", sub, "role", role, "name", name, "email", email, "ttlSeconds", 3600);
    return http().post("/sandbox/auth/token", person).expect(200, 201).json().get("token").asText();
  }

  /** A token as Clerk makes it by default, without name and address; the provider knows both. */
  public String tokenAsClerk(String sub, List<String> roles, String name, String email) {
    var unnamed = new HashMap<String, Object>();
    unnamed.put("name", null);
    unnamed.put("email", null);
    var person = Map.of("sub", sub, "role", roles, "name", name, "email", email, "claims", unnamed);
    return http().post("/sandbox/auth/token", person).expect(200, 201).json().get("token").asText();
  }

  /** Pays; Razorpay reports it by its webhook: now, never, or as given here. */
  public Receipt pay(Booking booking, Webhook webhook) {
    return pay(booking.orderId(), webhook);
  }

  /** The same for an order known by its id only. */
  public Receipt pay(String orderId, Webhook webhook) {
    return http()
        .post(
            "/sandbox/razorpay/orders/" + orderId + "/pay",
            Map.of("outcome", "captured", "webhook", webhook.name().toLowerCase()))
        .expect(200)
        .as(Receipt.class);
  }

  /** When Razorpay's webhook comes. */
  public enum Webhook {
    NOW,
    NEVER,
    TWICE
  }

  /** Sends a webhook again, unharmed or not; answers what our side said. */
  public JsonNode sendsWebhook(String paymentId, String tamper) {
    return http()
        .post(
            "/sandbox/razorpay/payments/" + paymentId + "/webhook",
            Map.of("event", "payment.captured", "tamper", tamper))
        .expect(200)
        .json();
  }

  /** All refunds. */
  public List<Refund> refunds() {
    return http().get("/sandbox/razorpay/refunds").expect(200).listOf(Refund.class, "refunds");
  }

  public List<Refund> refundsOf(String orderId) {
    return refunds().stream().filter(refund -> orderId.equals(refund.orderId())).toList();
  }

  public List<Refund> refundsOfPayment(String paymentId) {
    return refunds().stream().filter(refund -> paymentId.equals(refund.paymentId())).toList();
  }

  /** Whether Razorpay holds money for that order, or did before it gave it back. */
  public boolean hasTakenMoneyFor(String orderId) {
    return !capturedPaymentsOf(orderId).isEmpty();
  }

  /** The payments that Razorpay took for that order, refunded since or not. */
  public List<CapturedPayment> capturedPaymentsOf(String orderId) {
    return payments("/razorpay/v1/orders/" + orderId + "/payments").stream()
        .filter(CapturedPayment::captured)
        .toList();
  }

  private List<CapturedPayment> payments(String path) {
    return http()
        .send(
            "GET", path, BodyPublishers.noBody(), Map.of("Authorization", "Basic " + RAZORPAY_KEYS))
        .expect(200)
        .listOf(CapturedPayment.class, "items");
  }

  /** All payments that Razorpay took, refunded since or not. */
  public List<CapturedPayment> capturedPayments() {
    var all = new ArrayList<CapturedPayment>();
    List<CapturedPayment> page;
    do {
      page = payments("/razorpay/v1/payments?count=%d&skip=%d".formatted(PAGE, all.size()));
      all.addAll(page);
    } while (page.size() == PAGE);
    return all.stream().filter(CapturedPayment::captured).distinct().toList();
  }

  /** Opens an order at Razorpay as another server of the same account; its id. */
  public String opensOrder(long paise, String receipt, Map<String, String> notes) {
    var order = Map.of("amount", paise, "currency", "INR", "receipt", receipt, "notes", notes);
    return http()
        .send(
            "POST",
            "/razorpay/v1/orders",
            BodyPublishers.ofString(Json.write(order)),
            Map.of("Authorization", "Basic " + RAZORPAY_KEYS, "Content-Type", "application/json"))
        .expect(200)
        .json()
        .path("id")
        .asText();
  }

  /** Those of everybody that it still has, oldest first: the mailbox forgets when it is full. */
  public List<Mail> mails() {
    return http().get("/sandbox/mailbox").expect(200).listOf(Mail.class, "mails");
  }

  public List<Mail> mailsTo(String address) {
    return http()
        .get("/sandbox/mailbox?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
        .expect(200)
        .listOf(Mail.class, "mails");
  }

  /** Every request the provider has seen, oldest first. */
  public List<JsonNode> requestsTo(String provider) {
    return http()
        .get("/sandbox/requests?provider=" + provider)
        .expect(200)
        .listOf(JsonNode.class, "requests");
  }

  /** A provider with a fault; closing it heals the provider. */
  public Fault fault(String provider, Map<String, Object> fault) {
    set(provider, fault);
    return new Fault(this, provider);
  }

  public Fault down(String provider) {
    return fault(provider, Map.of("mode", "down"));
  }

  private void set(String provider, Map<String, Object> fault) {
    var _ = http().put("/sandbox/faults/" + provider, fault).expect(200, 204);
  }

  /** Lasts until it is closed. */
  public record Fault(Sandbox sandbox, String provider) implements AutoCloseable {
    @Override
    public void close() {
      sandbox.set(provider, Map.of("mode", "none"));
    }
  }
}
