package ai.aureeture.notification.application.port.webhooks;

import ai.aureeture.notification.domain.webhooks.AttemptResult;
import ai.aureeture.notification.domain.webhooks.WebhookEvent;
import ai.aureeture.notification.domain.webhooks.WebhookSecret;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** The way to receivers. */
public interface WebhookSender {

  /**
   * Sends the event once to an address that its host's name leads to now, if all of these may be
   * called. Answers within a lease, and does not fail for what lies with the receiver.
   */
  Uni<AttemptResult> send(Message message);

  /**
   * One attempt.
   *
   * @param secrets each signs it
   * @param sentAt the time that is signed
   */
  record Message(String url, WebhookEvent event, List<WebhookSecret> secrets, Instant sentAt) {}
}
