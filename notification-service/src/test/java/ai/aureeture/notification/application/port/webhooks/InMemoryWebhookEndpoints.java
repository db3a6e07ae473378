package ai.aureeture.notification.application.port.webhooks;

import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Endpoints that live as long as a test. */
public final class InMemoryWebhookEndpoints implements WebhookEndpoints {
  private final Map<String, WebhookEndpoint> stored = new HashMap<>();

  @Override
  public synchronized Uni<Boolean> add(WebhookEndpoint endpoint) {
    boolean free = stored.values().stream().noneMatch(one -> one.url().equals(endpoint.url()));
    if (free) {
      stored.put(endpoint.id(), endpoint);
    }
    return Uni.createFrom().item(free);
  }

  @Override
  public synchronized Uni<List<WebhookEndpoint>> all() {
    var oldestFirst =
        Comparator.comparing(WebhookEndpoint::registeredAt).thenComparing(WebhookEndpoint::id);
    return Uni.createFrom().item(stored.values().stream().sorted(oldestFirst).toList());
  }

  @Override
  public synchronized Uni<Optional<WebhookEndpoint>> find(String endpointId) {
    return Uni.createFrom().item(Optional.ofNullable(stored.get(endpointId)));
  }

  @Override
  public synchronized Uni<Optional<WebhookEndpoint>> change(
      String endpointId, UnaryOperator<WebhookEndpoint> decide) {
    return Uni.createFrom()
        .item(
            Optional.ofNullable(
                stored.computeIfPresent(endpointId, (_, known) -> decide.apply(known))));
  }

  @Override
  public synchronized Uni<Boolean> remove(String endpointId) {
    return Uni.createFrom().item(stored.remove(endpointId) != null);
  }
}
