package ai.aureeture.notification.application.port.webhooks;

class InMemoryWebhookEndpointsTest extends WebhookEndpointsContract {
  private final WebhookEndpoints endpoints = new InMemoryWebhookEndpoints();

  @Override
  protected WebhookEndpoints endpoints() {
    return endpoints;
  }
}
