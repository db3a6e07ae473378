package ai.aureeture.notification.adapter.outbound.mongo.webhooks;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.webhooks.WebhookEndpoints;
import ai.aureeture.notification.application.port.webhooks.WebhookEndpointsContract;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@NotificationServiceTest
class MongoWebhookEndpointsIT extends WebhookEndpointsContract {
  @Inject ReactiveMongoClient client;

  private WebhookEndpoints endpoints;

  @BeforeEach
  void begin_empty() {
    endpoints = new MongoWebhookEndpoints(client, "webhooks-" + UUID.randomUUID());
  }

  @Override
  protected WebhookEndpoints endpoints() {
    return endpoints;
  }
}
