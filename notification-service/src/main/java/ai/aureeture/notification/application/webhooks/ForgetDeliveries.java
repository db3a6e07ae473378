package ai.aureeture.notification.application.webhooks;

import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What was delivered is known for a week, what was given up for a month. */
@ApplicationScoped
public class ForgetDeliveries {
  private final WebhookDeliveries deliveries;
  private final Clock clock;

  public ForgetDeliveries(WebhookDeliveries deliveries, Clock clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** Forgets some of the oldest; repeating it forgets all that are due to go. */
  public Uni<Void> forget() {
    return deliveries.forget(clock.instant());
  }
}
