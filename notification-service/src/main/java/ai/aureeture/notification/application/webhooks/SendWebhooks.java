package ai.aureeture.notification.application.webhooks;

import ai.aureeture.kit.work.WorkQueue;
import ai.aureeture.kit.work.WorkQueue.Piece;
import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries;
import ai.aureeture.notification.application.work.Pace;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends the deliveries that are due, several at once but never more than a few to one endpoint, so
 * that one that answers slowly delays its own alone. Their order is not kept.
 */
@ApplicationScoped
public class SendWebhooks {
  /** Longer than any attempt lasts. */
  private static final Duration LEASE = Duration.ofSeconds(40);

  private static final int AT_ONCE = 32;

  private final WebhookDeliveries deliveries;
  private final AttemptDelivery attempt;
  private final Clock clock;
  private final EndpointPermits permits = new EndpointPermits();
  private final WorkQueue queue;
  private final Pace pace = new Pace();

  public SendWebhooks(WebhookDeliveries deliveries, AttemptDelivery attempt, Clock clock) {
    this.deliveries = deliveries;
    this.attempt = attempt;
    this.clock = clock;
    this.queue = new WorkQueue("Webhooks", AT_ONCE, this::takeDue);
  }

  /** Looks for due deliveries now; returns at once. */
  public void wake() {
    pace.work(clock.instant());
    queue.wake();
  }

  /** As {@link #wake}, to be called often: it looks as often as it is worth it. */
  public void look() {
    if (pace.looks(clock.instant())) {
      queue.wake();
    }
  }

  private Uni<Optional<Piece>> takeDue() {
    return deliveries
        .takeDue(clock.instant(), LEASE, permits.exhausted())
        .invoke(due -> due.ifPresent(_ -> pace.work(clock.instant())))
        .map(due -> due.map(this::piece));
  }

  private Piece piece(WebhookDelivery due) {
    return new Piece("Webhook " + due.id(), () -> step(due));
  }

  private Uni<Void> step(WebhookDelivery due) {
    return permits.acquire(due.endpointId())
        ? Uni.createFrom()
            .deferred(() -> attempt.make(due))
            .onTermination()
            .invoke(() -> permits.release(due.endpointId()))
        // Another one was quicker between the look for busy endpoints and now.
        : deliveries.finish(due.id(), WebhookDelivery::handedBack).replaceWithVoid();
  }
}
