package ai.aureeture.notification.adapter.outbound.webhook;

import ai.aureeture.notification.application.port.webhooks.WebhookMeter;
import ai.aureeture.notification.domain.webhooks.AttemptResult;
import ai.aureeture.notification.domain.webhooks.AttemptResult.Meaning;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Counters from the start on, so that the first of each is an increase. */
@Startup
@Singleton
class MicrometerWebhookMeter implements WebhookMeter {
  private static final String ATTEMPTS = "webhooks.attempts";

  private final Counter taken;
  private final Counter failed;
  private final Counter givenUp;

  MicrometerWebhookMeter(MeterRegistry metrics) {
    this.taken = metrics.counter(ATTEMPTS, "outcome", "taken");
    this.failed = metrics.counter(ATTEMPTS, "outcome", "failed");
    this.givenUp = metrics.counter("webhooks.given.up");
  }

  @Override
  public void attempted(AttemptResult result) {
    (result.meaning() == Meaning.TAKEN ? taken : failed).increment();
  }

  @Override
  public void givenUp() {
    givenUp.increment();
  }
}
