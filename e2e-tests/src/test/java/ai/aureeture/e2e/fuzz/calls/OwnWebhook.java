package ai.aureeture.e2e.fuzz.calls;

import ai.aureeture.e2e.actors.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Webhooks to a port of this machine at which nothing listens, so that every event waits. */
public final class OwnWebhook {
  static final List<String> ADDRESSES =
      List.of("http://localhost:9/", "http://localhost:9/a", "http://localhost:9/b?c=d");

  static final List<String> EVENT_TYPES =
      List.of("ai.aureeture.booking.PersonErased.v1", "ai.aureeture.booking.RescheduleRejected.v1");

  private static final String PATH = "/api/admin/webhooks";

  private OwnWebhook() {}

  /** Names one, and an event that waits for it, where there is one; registers it where none is. */
  static Map<String, String> names(Http operator) {
    var all = all(operator);
    var webhook = all.isEmpty() ? register(operator) : all.getFirst().path("id").asText();
    var names = new HashMap<>(Map.of("webhookId", webhook));
    operator
        .get(PATH + "/" + webhook + "/deliveries?limit=1")
        .expect(200)
        .listOf(JsonNode.class, "deliveries")
        .forEach(delivery -> names.put("deliveryId", delivery.path("id").asText()));
    return names;
  }

  /** Removes what a run has registered. */
  public static void removeAll(Http operator) {
    for (var webhook : all(operator)) {
      var _ = operator.delete(PATH + "/" + webhook.path("id").asText()).expect(204);
    }
  }

  private static String register(Http operator) {
    var types = List.of("ai.aureeture.booking.SlotHeld.v1");
    var request = Map.of("url", ADDRESSES.getFirst(), "eventTypes", types);
    return operator.post(PATH, request).expect(201).json().path("id").asText();
  }

  private static List<JsonNode> all(Http operator) {
    return operator.get(PATH).expect(200).listOf(JsonNode.class, "webhooks").stream()
        .filter(webhook -> webhook.path("url").asText().startsWith(ADDRESSES.getFirst()))
        .toList();
  }
}
