package ai.aureeture.notification.adapter.outbound.mongo.webhooks;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries;
import ai.aureeture.notification.application.port.webhooks.WebhookDeliveriesContract;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@NotificationServiceTest
class MongoWebhookDeliveriesIT extends WebhookDeliveriesContract {
  @Inject ReactiveMongoClient client;

  private WebhookDeliveries deliveries;

  /** A database of its own: the service's timer must not take up what a case has stored. */
  @BeforeEach
  void begin_empty() {
    deliveries = new MongoWebhookDeliveries(client, "webhooks-" + UUID.randomUUID());
  }

  @Override
  protected WebhookDeliveries deliveries() {
    return deliveries;
  }
}
