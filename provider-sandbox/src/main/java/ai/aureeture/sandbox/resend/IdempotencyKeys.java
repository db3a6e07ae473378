package ai.aureeture.sandbox.resend;

import static ai.aureeture.sandbox.resend.ResendErrors.refusal;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** {@code Idempotency-Key}: for 24 hours one key sends one mail. */
final class IdempotencyKeys {
  private static final long A_DAY = 24 * 60;

  private final Settings settings;
  private final Documents used;
  private final Set<String> inFlight = new HashSet<>();

  IdempotencyKeys(Settings settings, DocumentStore store) {
    this.settings = settings;
    this.used = store.collection("resend-keys");
  }

  /** The answer that this key already got. */
  Optional<JsonObject> claim(String key, String request) {
    if (key.isEmpty() || key.length() > 256) {
      throw refusal(400, "invalid_idempotency_key", "The key must be between 1-256 characters.");
    }
    var oldest = System.currentTimeMillis() - settings.minutes(A_DAY).toMillis();
    var earlier = used.get(key).filter(entry -> entry.getLong("at") > oldest);
    if (earlier.isPresent() && !earlier.get().getString("request").equals(Ids.of(request, 32))) {
      throw refusal(
          409,
          "invalid_idempotent_request",
          "Same idempotency key used with a different request payload.");
    }
    if (!inFlight.add(key)) {
      throw refusal(
          409,
          "concurrent_idempotent_requests",
          "Same idempotency key used while original request is still in progress.");
    }
    return earlier.map(entry -> entry.getJsonObject("answer"));
  }

  void used(String key, String request, JsonObject answer) {
    used.put(
        key,
        new JsonObject()
            .put("request", Ids.of(request, 32))
            .put("answer", answer)
            .put("at", System.currentTimeMillis()));
  }

  void done(String key) {
    inFlight.remove(key);
  }
}
