package ai.aureeture.notification.domain.webhooks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where another system of the platform wants to be told of events. An admin registers it; from then
 * on it is sent each new event of the types it names, signed with its secrets, until an admin
 * removes it. A receiver that answers 410 is disabled: it is sent nothing until an admin enables it
 * again.
 *
 * @param url as {@link AddressRules} allow it
 * @param eventTypes such as {@code ai.aureeture.booking.PaymentConfirmed.v1}
 * @param disabledAt empty while it is sent events
 * @param changes the last ones, the latest first; never empty
 */
public record WebhookEndpoint(
    String id,
    String url,
    List<String> eventTypes,
    Optional<String> description,
    WebhookSecrets secrets,
    Instant registeredAt,
    Optional<Instant> disabledAt,
    List<EndpointChange> changes) {
  private static final int MOST_CHANGES = 20;

  /**
   * @param by the admin
   */
  public static WebhookEndpoint registered(
      String id,
      String url,
      List<String> eventTypes,
      Optional<String> description,
      WebhookSecret secret,
      EndpointChange.By by) {
    var change = by.did(EndpointChange.Kind.REGISTERED);
    return new WebhookEndpoint(
        id,
        url,
        List.copyOf(eventTypes),
        description,
        WebhookSecrets.first(secret),
        by.at(),
        Optional.empty(),
        List.of(change));
  }

  public boolean isEnabled() {
    return disabledAt.isEmpty();
  }

  /** An event of before the registration is none of its business. */
  public boolean wants(WebhookEvent event) {
    return isEnabled() && eventTypes.contains(event.type()) && !event.time().isBefore(registeredAt);
  }

  public WebhookEndpoint withNewSecret(WebhookSecret next, EndpointChange.By by) {
    return changed(
        secrets.renewed(next, by.at()), disabledAt, by.did(EndpointChange.Kind.SECRET_RENEWED));
  }

  /** The receiver says that it is gone for good. */
  public WebhookEndpoint disabled(Instant now) {
    var change = new EndpointChange(now, Optional.empty(), EndpointChange.Kind.DISABLED);
    return isEnabled() ? changed(secrets, Optional.of(now), change) : this;
  }

  public WebhookEndpoint enabled(EndpointChange.By by) {
    return isEnabled()
        ? this
        : changed(secrets, Optional.empty(), by.did(EndpointChange.Kind.ENABLED));
  }

  private WebhookEndpoint changed(
      WebhookSecrets nextSecrets, Optional<Instant> nextDisabledAt, EndpointChange change) {
    var all = new ArrayList<>(List.of(change));
    all.addAll(changes);
    return new WebhookEndpoint(
        id,
        url,
        eventTypes,
        description,
        nextSecrets,
        registeredAt,
        nextDisabledAt,
        List.copyOf(all.subList(0, Math.min(all.size(), MOST_CHANGES))));
  }
}
