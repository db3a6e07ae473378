package ai.aureeture.notification.application.port.webhooks;

class InMemoryWebhookDeliveriesTest extends WebhookDeliveriesContract {
  private final WebhookDeliveries deliveries = new InMemoryWebhookDeliveries();

  @Override
  protected WebhookDeliveries deliveries() {
    return deliveries;
  }
}
