package ai.aureeture.notification.application.port.webhooks;

import ai.aureeture.notification.domain.webhooks.AttemptResult;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was counted. */
public final class FakeWebhookMeter implements WebhookMeter {
  public final List<AttemptResult> attempts = new ArrayList<>();
  public int givenUp;

  @Override
  public void attempted(AttemptResult result) {
    attempts.add(result);
  }

  @Override
  public void givenUp() {
    givenUp++;
  }
}
