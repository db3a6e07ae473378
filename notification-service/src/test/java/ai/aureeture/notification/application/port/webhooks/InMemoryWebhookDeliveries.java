package ai.aureeture.notification.application.port.webhooks;

import ai.aureeture.notification.domain.webhooks.DeliveryState;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Deliveries that live as long as a test. */
public final class InMemoryWebhookDeliveries implements WebhookDeliveries {
  private static final Comparator<WebhookDelivery> NEWEST_FIRST =
      Comparator.comparing(WebhookDelivery::createdAt)
          .thenComparing(WebhookDelivery::id)
          .reversed();

  private final Map<String, WebhookDelivery> stored = new HashMap<>();
  private final Map<String, Instant> leasedUntil = new HashMap<>();

  @Override
  public synchronized Uni<Void> add(WebhookDelivery delivery) {
    stored.putIfAbsent(delivery.id(), delivery);
    return Uni.createFrom().voidItem();
  }

  @Override
  public synchronized Uni<Optional<WebhookDelivery>> takeDue(
      Instant now, Duration lease, Set<String> busy) {
    var due =
        stored.values().stream()
            .filter(one -> one.dueAt().filter(at -> !at.isAfter(now)).isPresent())
            .filter(one -> !leasedUntil.getOrDefault(one.id(), Instant.MIN).isAfter(now))
            .filter(one -> !busy.contains(one.endpointId()))
            .min(Comparator.comparing(one -> one.dueAt().orElseThrow()))
            .map(WebhookDelivery::taken);
    due.ifPresent(taken -> {
      leasedUntil.put(taken.id(), now.plus(lease));
      stored.put(taken.id(), taken);
    });
    return Uni.createFrom().item(due);
  }

  @Override
  public synchronized Uni<Optional<WebhookDelivery>> change(
      String deliveryId, UnaryOperator<WebhookDelivery> decide) {
    var changed = stored.computeIfPresent(deliveryId, (_, known) -> decide.apply(known));
    return Uni.createFrom().item(Optional.ofNullable(changed));
  }

  @Override
  public synchronized Uni<Optional<WebhookDelivery>> finish(
      String deliveryId, UnaryOperator<WebhookDelivery> decide) {
    leasedUntil.remove(deliveryId);
    return change(deliveryId, decide);
  }

  @Override
  public synchronized Uni<List<WebhookDelivery>> of(
      String endpointId, Optional<DeliveryState.Name> state, Optional<Place> before, int limit) {
    return Uni.createFrom()
        .item(
            stored.values().stream()
                .filter(one -> one.endpointId().equals(endpointId))
                .filter(one -> state.isEmpty() || one.state().name() == state.get())
                .filter(one -> before.isEmpty() || comesAfter(before.get(), one))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList());
  }

  private static boolean comesAfter(Place place, WebhookDelivery one) {
    return one.createdAt().isBefore(place.createdAt())
        || one.createdAt().equals(place.createdAt()) && one.id().compareTo(place.deliveryId()) < 0;
  }

  @Override
  public synchronized Uni<Void> removeAllOf(String endpointId) {
    stored.values().removeIf(one -> one.endpointId().equals(endpointId));
    return Uni.createFrom().voidItem();
  }

  @Override
  public synchronized Uni<Void> forget(Instant now) {
    stored.values().removeIf(one -> one.forgetAt().filter(at -> !at.isAfter(now)).isPresent());
    return Uni.createFrom().voidItem();
  }
}
