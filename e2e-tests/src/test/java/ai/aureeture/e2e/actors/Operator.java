package ai.aureeture.e2e.actors;

import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operator, with the role admin. */
public record Operator(Person me) {

  public static Operator of(TheSystem system) {
    return new Operator(Person.of(system, "admin", "Olga Operator"));
  }

  /** Gives all the money back; the session is cancelled. */
  public Answer refunds(String sessionId) {
    return me.http().post("/api/admin/sessions/" + sessionId + "/refund", "");
  }

  /** The topics with messages that a service could not handle, and how many. */
  public Set<JsonNode> deadLetters() {
    var all = me.http().get("/api/admin/dead-letters").expect(200);
    return Set.copyOf(all.listOf(JsonNode.class, "deadLetters"));
  }

  /** Has events of that type sent there; the secret is in what comes back. */
  public JsonNode registersWebhook(String url, String eventType) {
    var request = Map.of("url", url, "eventTypes", List.of(eventType));
    return me.http().post("/api/admin/webhooks", request).expect(201).json();
  }

  /** Its delivery of that event, once it has arrived. */
  public Optional<JsonNode> deliveryOf(JsonNode webhook, String eventId) {
    return me
        .http()
        .get("/api/admin/webhooks/" + webhook.path("id").asText() + "/deliveries?status=delivered")
        .expect(200)
        .listOf(JsonNode.class, "deliveries")
        .stream()
        .filter(delivery -> delivery.path("eventId").asText().equals(eventId))
        .findFirst();
  }

  public void sendsAgain(JsonNode delivery) {
    var path = "/api/admin/webhook-deliveries/" + delivery.path("id").asText() + "/retry";
    var _ = me.http().post(path, "").expect(200);
  }

  public void removes(JsonNode webhook) {
    var _ = me.http().delete("/api/admin/webhooks/" + webhook.path("id").asText()).expect(204);
  }

  /** The figures of all mentors together, from the first to the last day. */
  public JsonNode platformFigures(LocalDate first, LocalDate last) {
    return me.http()
        .get("/api/analytics/platform?from=%s&to=%s".formatted(first, last))
        .expect(200)
        .json();
  }

  /** Everything that needs a person now. */
  public Set<JsonNode> attention() {
    var all = me.http().get("/api/admin/attention").expect(200);
    return Stream.of("payments", "unmatchedPayments", "mails", "deadLetters")
        .flatMap(list -> all.listOf(JsonNode.class, list).stream())
        .collect(Collectors.toSet());
  }
}
