package ai.aureeture.notification.application.port.webhooks;

import ai.aureeture.notification.domain.webhooks.AttemptResult;
import ai.aureeture.notification.domain.webhooks.AttemptResult.Answered;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Receivers that take everything until a test says otherwise. */
public final class FakeWebhookSender implements WebhookSender {
  public final List<Message> sent = new ArrayList<>();
  private final Deque<UniEmitter<? super AttemptResult>> unanswered = new ArrayDeque<>();
  private AttemptResult result = new Answered(204);
  private String slow = "";

  @Override
  public Uni<AttemptResult> send(Message message) {
    sent.add(message);
    return message.url().equals(slow)
        ? Uni.createFrom().emitter(attempt -> unanswered.add(attempt))
        : Uni.createFrom().item(result);
  }

  /** From now on every attempt ends so. */
  public void end(AttemptResult next) {
    result = next;
  }

  /** Attempts at this address do not end before {@link #answerOne}. */
  public void isSlow(String url) {
    slow = url;
  }

  /** How many attempts at the slow address have not ended. */
  public int unanswered() {
    return unanswered.size();
  }

  /** The attempt that began first ends. */
  public void answerOne() {
    unanswered.remove().complete(result);
  }
}
