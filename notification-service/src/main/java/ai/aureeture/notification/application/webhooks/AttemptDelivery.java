package ai.aureeture.notification.application.webhooks;

import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries;
import ai.aureeture.notification.application.port.webhooks.WebhookEndpoints;
import ai.aureeture.notification.application.port.webhooks.WebhookMeter;
import ai.aureeture.notification.application.port.webhooks.WebhookSender;
import ai.aureeture.notification.application.port.webhooks.WebhookSender.Message;
import ai.aureeture.notification.domain.webhooks.AttemptResult;
import ai.aureeture.notification.domain.webhooks.AttemptResult.Meaning;
import ai.aureeture.notification.domain.webhooks.AttemptResult.NotAnswered;
import ai.aureeture.notification.domain.webhooks.AttemptResult.NotTried;
import ai.aureeture.notification.domain.webhooks.DeliveryState;
import ai.aureeture.notification.domain.webhooks.RetrySchedule;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * One attempt to send one delivery that was taken up, and what follows from it. A process that dies
 * in between leaves the delivery to the process that takes it next: the receiver may then get it
 * twice, under the same id.
 */
@ApplicationScoped
public class AttemptDelivery {
  private static final Logger LOG = Logger.getLogger(AttemptDelivery.class);

  private final WebhookEndpoints endpoints;
  private final WebhookDeliveries deliveries;
  private final WebhookSender sender;
  private final WebhookMeter meter;
  private final Clock clock;

  public AttemptDelivery(
      WebhookEndpoints endpoints,
      WebhookDeliveries deliveries,
      WebhookSender sender,
      WebhookMeter meter,
      Clock clock) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.sender = sender;
    this.meter = meter;
    this.clock = clock;
  }

  Uni<Void> make(WebhookDelivery taken) {
    return endpoints
        .find(taken.endpointId())
        .flatMap(found ->
            found
                .map(endpoint -> attempt(taken, endpoint))
                .orElseGet(() -> notTried("endpoint-removed")))
        .flatMap(result -> settle(taken, result));
  }

  private Uni<AttemptResult> attempt(WebhookDelivery taken, WebhookEndpoint endpoint) {
    if (!endpoint.isEnabled()) {
      return notTried("endpoint-disabled");
    }
    var now = clock.instant();
    var secrets = endpoint.secrets().signingAt(now);
    return Uni.createFrom()
        .deferred(() -> sender.send(new Message(endpoint.url(), taken.event(), secrets, now)))
        .onFailure()
        .recoverWithItem(fault -> unexpected(taken, fault))
        .invoke(meter::attempted)
        .flatMap(result -> disableIfGone(endpoint, result));
  }

  /** A fault of ours must not keep a delivery for ever: it counts as a failed attempt. */
  private static AttemptResult unexpected(WebhookDelivery taken, Throwable fault) {
    LOG.errorf(fault, "Webhook %s cannot be sent", taken.id());
    return new NotAnswered("fault");
  }

  private Uni<AttemptResult> disableIfGone(WebhookEndpoint endpoint, AttemptResult result) {
    return result.meaning() == Meaning.GONE
        ? endpoints
            .change(endpoint.id(), stored -> stored.disabled(clock.instant()))
            .invoke(() -> LOG.warnf("Webhook endpoint %s disabled: it is gone", endpoint.id()))
            .replaceWith(result)
        : Uni.createFrom().item(result);
  }

  private Uni<Void> settle(WebhookDelivery taken, AttemptResult result) {
    return deliveries
        .finish(
            taken.id(), stored -> stored.after(result, RetrySchedule.THREE_DAYS, clock.instant()))
        .invoke(settled -> settled.ifPresent(this::report))
        .replaceWithVoid();
  }

  private void report(WebhookDelivery settled) {
    switch (settled.state()) {
      case DeliveryState.Delivered _ -> log(Logger.Level.INFO, "delivered", settled);
      case DeliveryState.Pending _ -> {
        var what = settled.isAskedForMeanwhile() ? "failed and asked for again" : "postponed";
        log(Logger.Level.INFO, what, settled);
      }
      case DeliveryState.GivenUp _ -> {
        meter.givenUp();
        log(Logger.Level.WARN, "given up", settled);
      }
    }
  }

  private static Uni<AttemptResult> notTried(String word) {
    return Uni.createFrom().item(new NotTried(word));
  }

  private static void log(Logger.Level level, String what, WebhookDelivery settled) {
    LOG.logf(
        level,
        "Webhook %s: event %s to endpoint %s, attempt %d: %s",
        what,
        settled.event().id(),
        settled.endpointId(),
        settled.attempts(),
        settled.lastResult().orElse(""));
  }
}
