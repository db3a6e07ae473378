package ai.aureeture.notification.application.webhooks;

import ai.aureeture.notification.application.Core;
import ai.aureeture.notification.application.port.webhooks.FakeWebhookMeter;
import ai.aureeture.notification.application.port.webhooks.FakeWebhookSender;
import ai.aureeture.notification.application.port.webhooks.InMemoryWebhookDeliveries;
import ai.aureeture.notification.application.port.webhooks.InMemoryWebhookEndpoints;
import ai.aureeture.notification.domain.webhooks.DeliveryState;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import ai.aureeture.notification.domain.webhooks.WebhookEvent;
import ai.aureeture.notification.domain.webhooks.Webhooks;
import ai.aureeture.testsupport.MovableClock;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The part of the core that sends webhooks, wired by hand. */
final class WebhookCore {
  final InMemoryWebhookEndpoints endpoints = new InMemoryWebhookEndpoints();
  final InMemoryWebhookDeliveries deliveries = new InMemoryWebhookDeliveries();
  final FakeWebhookSender sender = new FakeWebhookSender();
  final FakeWebhookMeter meter = new FakeWebhookMeter();
  final MovableClock clock = new MovableClock(Core.NOW);

  final AttemptDelivery attempt = new AttemptDelivery(endpoints, deliveries, sender, meter, clock);
  final SendWebhooks send = new SendWebhooks(deliveries, attempt, clock);
  final FanOutEvents fanOut = new FanOutEvents(endpoints, deliveries, send, clock);
  final RetryDelivery retry = new RetryDelivery(deliveries, send, clock);
  final ReadDeliveries read = new ReadDeliveries(endpoints, deliveries);
  final ManageEndpoints manage =
      new ManageEndpoints(endpoints, deliveries, WebhookCore::random, clock);

  private static byte[] random(int count) {
    var bytes = new byte[count];
    ThreadLocalRandom.current().nextBytes(bytes);
    return bytes;
  }

  @CanIgnoreReturnValue
  WebhookEndpoint registered(String path) {
    var url = "https://receiver.example/" + path;
    return done(manage.register(url, List.of(Webhooks.PAID), Optional.empty(), "admin-1"))
        .orElseThrow();
  }

  void happens(String eventId) {
    tell(Webhooks.event(eventId, clock.instant()));
  }

  void tell(WebhookEvent event) {
    done(fanOut.tell(event));
  }

  /** What became of all that was for the endpoint, the newest first. */
  List<WebhookDelivery> of(WebhookEndpoint endpoint) {
    return done(deliveries.of(endpoint.id(), Optional.empty(), Optional.empty(), 100));
  }

  DeliveryState stateOfOnly(WebhookEndpoint endpoint) {
    return of(endpoint).getFirst().state();
  }

  @CanIgnoreReturnValue
  static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
