package ai.aureeture.e2e.fuzz.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What providers send: public too, and in a form that is theirs, not ours to describe. */
public final class Webhooks {
  private static final String RAZORPAY = "/api/webhooks/razorpay";
  private static final String SIGNATURE = "X-Razorpay-Signature";

  /** The sandbox's; where the system has another, all these calls are forged. */
  private static final String SECRET = "sandbox-webhook-secret";

  // No event of money that Razorpay took: without the money it could never be settled.
  private static final String FORM =
      """
      {"paths": {
        "/api/webhooks/razorpay": {"post": {"requestBody": {"content": {"application/json": {"schema": {
          "type": "object", "required": ["event", "payload"], "properties": {
            "event": {"enum": ["payment.failed", "invoice.paid", "settlement.processed"]},
            "payload": {"type": "object", "required": ["payment"], "properties": {
              "payment": {"type": "object", "required": ["entity"], "properties": {"entity": {
                "type": "object", "required": ["id", "order_id"], "properties": {
                  "id": {"type": "string"}, "order_id": {"type": "string"},
                  "amount": {"type": "integer"}, "currency": {"type": "string"},
                  "status": {"enum": ["captured", "authorized", "refunded", "failed"]}}}}},
              "refund": {"type": "object", "properties": {"entity": {
                "type": "object", "properties": {
                  "id": {"type": "string"}, "payment_id": {"type": "string"},
                  "amount": {"type": "integer"}, "currency": {"type": "string"}}}}}}}}}}}}}},
        "/api/webhooks/sendgrid": {"post": {"requestBody": {"content": {"application/json": {"schema": {
          "type": "array", "items": {"type": "object", "properties": {
            "event": {"enum": ["delivered", "bounce"]}, "email": {"type": "string"},
            "mail_id": {"type": "string", "format": "uuid"}}}}}}}}},
        "/api/webhooks/resend": {"post": {"requestBody": {"content": {"application/json": {"schema": {
          "type": "object", "properties": {
            "type": {"enum": ["email.delivered", "email.bounced"]},
            "data": {"type": "object", "properties": {
              "to": {"type": "array", "items": {"type": "string"}}}}}}}}}}}}}
      """;

  private static final String ANSWERS =
      """
      {"200": {}, "204": {}, "default": {"content": {"application/problem+json": {"schema": {
        "type": "object", "required": ["type", "title", "status", "detail", "code"]}}}}}
      """;

  private Webhooks() {}

  /**
   * These operations with the providers' forms; described here where the documents leave one out.
   */
  public static List<Operation> with(List<Operation> described) {
    var own = new ApiDocument(read(FORM)).operations();
    return Stream.concat(
            described.stream().filter(one -> own.stream().noneMatch(one::isTheSame)),
            own.stream()
                .map(one ->
                    described.stream()
                        .filter(one::isTheSame)
                        .findFirst()
                        .map(found ->
                            found.with("requestBody", one.description().path("requestBody")))
                        .orElseGet(() -> one.with("responses", read(ANSWERS)))))
        .toList();
  }

  /** Whose sender must be answered well whatever it sends. */
  public static boolean has(Call call) {
    return call.target().startsWith("/api/webhooks/");
  }

  /** Signs with the secret that it shares with its provider, if it does. */
  static void sign(Draft draft) {
    if (draft.operation.template().equals(RAZORPAY)) {
      draft.headers.put(SIGNATURE, signature(draft.content()));
    }
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String signature(byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
