package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.http.openapi.EnumText;
import ai.aureeture.notification.domain.webhooks.EndpointChange;
import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import ai.aureeture.notification.domain.webhooks.WebhookSecrets;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as admins see it.
 *
 * @param secret only in the answer that made it
 * @param previousSecretUntil until when the secret before signs too; null when there is none
 * @param disabledAt null while it is sent events
 * @param changes the last ones, the latest first
 */
public record WebhookView(
    String id,
    String url,
    List<String> eventTypes,
    @Nullable String description,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret,
    @Nullable Instant previousSecretUntil,
    Instant registeredAt,
    @Nullable Instant disabledAt,
    List<EndpointChangeView> changes) {

  /**
   * What happened to it.
   *
   * @param by the admin; null where the receiver's answer did it
   */
  public record EndpointChangeView(
      Instant at,
      @Nullable String by,
      @EnumText(value = EndpointChange.Kind.class, joinedBy = '-') String kind) {
    static EndpointChangeView of(EndpointChange change) {
      return new EndpointChangeView(
          change.at(), change.adminId().orElse(null), Words.of(change.kind()));
    }
  }

  static WebhookView of(WebhookEndpoint endpoint) {
    return of(endpoint, null);
  }

  static WebhookView withSecret(WebhookEndpoint endpoint) {
    return of(endpoint, endpoint.secrets().current().text());
  }

  private static WebhookView of(WebhookEndpoint endpoint, @Nullable String secret) {
    return new WebhookView(
        endpoint.id(),
        endpoint.url(),
        endpoint.eventTypes(),
        endpoint.description().orElse(null),
        secret,
        endpoint.secrets().previous().map(WebhookSecrets.Previous::until).orElse(null),
        endpoint.registeredAt(),
        endpoint.disabledAt().orElse(null),
        endpoint.changes().stream().map(EndpointChangeView::of).toList());
  }
}
