package ai.aureeture.notification.application.port.webhooks;

import ai.aureeture.notification.domain.webhooks.AttemptResult;

/** Counts what becomes of webhooks. */
public interface WebhookMeter {
  void attempted(AttemptResult result);

  void givenUp();
}
