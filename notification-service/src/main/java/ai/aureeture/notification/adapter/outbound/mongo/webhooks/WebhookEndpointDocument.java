package ai.aureeture.notification.adapter.outbound.mongo.webhooks;

import ai.aureeture.notification.domain.webhooks.EndpointChange;
import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import ai.aureeture.notification.domain.webhooks.WebhookSecret;
import ai.aureeture.notification.domain.webhooks.WebhookSecrets;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** An endpoint as it is stored; what is empty is null there. */
final class WebhookEndpointDocument {
  private WebhookEndpointDocument() {}

  static Document of(WebhookEndpoint endpoint) {
    return new Document("_id", endpoint.id())
        .append("url", endpoint.url())
        .append("eventTypes", endpoint.eventTypes())
        .append("description", endpoint.description().orElse(null))
        .append("secret", endpoint.secrets().current().text())
        .append(
            "previousSecret",
            endpoint.secrets().previous().map(WebhookEndpointDocument::previous).orElse(null))
        .append("registeredAt", Date.from(endpoint.registeredAt()))
        .append("disabledAt", endpoint.disabledAt().map(Date::from).orElse(null))
        .append(
            "changes", endpoint.changes().stream().map(WebhookEndpointDocument::change).toList());
  }

  static WebhookEndpoint toEndpoint(Document stored) {
    return new WebhookEndpoint(
        stored.getString("_id"),
        stored.getString("url"),
        stored.getList("eventTypes", String.class),
        Optional.ofNullable(stored.getString("description")),
        new WebhookSecrets(
            new WebhookSecret(stored.getString("secret")),
            Optional.ofNullable(stored.get("previousSecret", Document.class))
                .map(WebhookEndpointDocument::toPrevious)),
        stored.getDate("registeredAt").toInstant(),
        Optional.ofNullable(stored.getDate("disabledAt")).map(Date::toInstant),
        stored.getList("changes", Document.class).stream()
            .map(WebhookEndpointDocument::toChange)
            .toList());
  }

  private static Document previous(WebhookSecrets.Previous previous) {
    return new Document("secret", previous.secret().text())
        .append("until", Date.from(previous.until()));
  }

  private static WebhookSecrets.Previous toPrevious(Document stored) {
    return new WebhookSecrets.Previous(
        new WebhookSecret(stored.getString("secret")), stored.getDate("until").toInstant());
  }

  private static Document change(EndpointChange change) {
    return new Document("at", Date.from(change.at()))
        .append("by", change.adminId().orElse(null))
        .append("kind", change.kind().name());
  }

  private static EndpointChange toChange(Document stored) {
    return new EndpointChange(
        stored.getDate("at").toInstant(),
        Optional.ofNullable(stored.getString("by")),
        EndpointChange.Kind.valueOf(stored.getString("kind")));
  }
}
