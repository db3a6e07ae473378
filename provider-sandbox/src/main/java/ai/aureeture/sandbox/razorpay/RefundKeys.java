package ai.aureeture.sandbox.razorpay;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.badField;
import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.conflict;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** {@code X-Refund-Idempotency}: one key, one refund. */
final class RefundKeys {
  private final Documents used;
  private final Set<String> inFlight = new HashSet<>();

  RefundKeys(DocumentStore store) {
    this.used = store.collection("razorpay-refund-keys");
  }

  /** The id of the refund that this key already made. */
  Optional<String> claim(String key, String request) {
    if (!key.matches("[A-Za-z0-9_-]{10,}")) {
      throw badField(
          "X-Refund-Idempotency",
          "The idempotency key must have at least 10 letters, digits, hyphens or underscores");
    }
    var earlier = used.get(key);
    if (earlier.isPresent() && !earlier.get().getString("request").equals(print(request))) {
      throw conflict("Different request with the same idempotency key");
    }
    if (!inFlight.add(key)) {
      throw conflict("Another request with the same idempotency key is being processed");
    }
    return earlier.map(entry -> entry.getString("refund"));
  }

  void used(String key, String request, String refundId) {
    used.put(key, new JsonObject().put("request", print(request)).put("refund", refundId));
  }

  void done(String key) {
    inFlight.remove(key);
  }

  private static String print(String request) {
    return Ids.of(request, 32);
  }
}
