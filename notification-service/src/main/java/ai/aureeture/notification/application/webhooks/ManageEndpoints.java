package ai.aureeture.notification.application.webhooks;

import ai.aureeture.notification.application.port.RandomSource;
import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries;
import ai.aureeture.notification.application.port.webhooks.WebhookEndpoints;
import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.webhooks.EndpointChange.By;
import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import ai.aureeture.notification.domain.webhooks.WebhookSecret;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/** What admins do with webhook endpoints. Each change is kept with the endpoint, and logged. */
@ApplicationScoped
public class ManageEndpoints {
  private static final Logger LOG = Logger.getLogger(ManageEndpoints.class);
  private static final int ID_BYTES = 16;

  private final WebhookEndpoints endpoints;
  private final WebhookDeliveries deliveries;
  private final RandomSource random;
  private final Clock clock;

  public ManageEndpoints(
      WebhookEndpoints endpoints, WebhookDeliveries deliveries, RandomSource random, Clock clock) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.random = random;
    this.clock = clock;
  }

  /**
   * Empty where another endpoint has the address.
   *
   * @param url without a fault
   */
  public Uni<Optional<WebhookEndpoint>> register(
      String url, List<String> eventTypes, Optional<String> description, String adminId) {
    var id = NaturalKey.of(HexFormat.of().formatHex(random.bytes(ID_BYTES)));
    var endpoint =
        WebhookEndpoint.registered(id, url, eventTypes, description, newSecret(), by(adminId));
    return endpoints
        .add(endpoint)
        .invoke(added -> log(added, id, "registered", adminId))
        .map(added -> added ? Optional.of(endpoint) : Optional.empty());
  }

  public Uni<List<WebhookEndpoint>> all() {
    return endpoints.all();
  }

  public Uni<Optional<WebhookEndpoint>> find(String id) {
    return endpoints.find(id);
  }

  /** Empty where there is none. */
  public Uni<Optional<WebhookEndpoint>> renewSecret(String id, String adminId) {
    var next = newSecret();
    return change(
        id, "given a new secret", adminId, stored -> stored.withNewSecret(next, by(adminId)));
  }

  /** Has a disabled one sent events again, from now on; empty where there is none. */
  public Uni<Optional<WebhookEndpoint>> enable(String id, String adminId) {
    return change(id, "enabled", adminId, stored -> stored.enabled(by(adminId)));
  }

  /** The endpoint and what was to be sent to it; again changes nothing. */
  public Uni<Void> remove(String id, String adminId) {
    return endpoints
        .remove(id)
        .invoke(removed -> log(removed, id, "removed", adminId))
        .flatMap(_ -> deliveries.removeAllOf(id));
  }

  private Uni<Optional<WebhookEndpoint>> change(
      String id, String what, String adminId, UnaryOperator<WebhookEndpoint> decide) {
    return endpoints
        .change(id, decide)
        .invoke(changed -> log(changed.isPresent(), id, what, adminId));
  }

  private WebhookSecret newSecret() {
    return WebhookSecret.of(random.bytes(WebhookSecret.BYTES));
  }

  private By by(String adminId) {
    return new By(adminId, clock.instant());
  }

  private static void log(boolean done, String id, String what, String adminId) {
    if (done) {
      LOG.warnf("Webhook endpoint %s %s by %s", id, what, adminId);
    }
  }
}
