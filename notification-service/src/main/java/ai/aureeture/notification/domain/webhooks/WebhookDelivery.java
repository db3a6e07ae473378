package ai.aureeture.notification.domain.webhooks;

import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Delivered;
import ai.aureeture.notification.domain.webhooks.DeliveryState.GivenUp;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Pending;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One event for one endpoint. It is stored before it is sent, and tried until the receiver takes it
 * or the schedule has no further attempt; an operator may ask for another one at any time. It is
 * known for a while after its end.
 *
 * @param id follows from endpoint and event: a repeat of the event finds the first
 * @param attempts how often sending was taken up, since it was stored or asked for by an operator
 * @param lastResult of the last attempt that ended: a status code, or a word
 */
public record WebhookDelivery(
    String id,
    String endpointId,
    WebhookEvent event,
    Instant createdAt,
    int attempts,
    Optional<String> lastResult,
    DeliveryState state) {
  /** How long what was delivered is known. */
  private static final Duration KEPT = WebhookEvent.LATEST;

  /** How long an operator can have it tried again. */
  private static final Duration KEPT_GIVEN_UP = Duration.ofDays(30);

  public static WebhookDelivery of(String endpointId, WebhookEvent event, Instant now) {
    var id = NaturalKey.of(endpointId, event.id());
    return new WebhookDelivery(id, endpointId, event, now, 0, Optional.empty(), new Pending(now));
  }

  /** When its next attempt is due; empty when it is at its end. */
  public Optional<Instant> dueAt() {
    return switch (state) {
      case Pending(var dueAt) -> Optional.of(dueAt);
      case Delivered _, GivenUp _ -> Optional.empty();
    };
  }

  /** When it need not be known any more; empty while it is to be sent. */
  public Optional<Instant> forgetAt() {
    return switch (state) {
      case Pending _ -> Optional.empty();
      case Delivered(var at) -> Optional.of(at.plus(KEPT));
      case GivenUp(var at) -> Optional.of(at.plus(KEPT_GIVEN_UP));
    };
  }

  /** A process has taken it up for sending. */
  public WebhookDelivery taken() {
    return isPending() ? with(attempts + 1, lastResult, state) : this;
  }

  /** It was taken up, and too many others of its endpoint are on their way: no attempt was made. */
  public WebhookDelivery handedBack() {
    return isPending() ? with(Math.max(0, attempts - 1), lastResult, state) : this;
  }

  /** What an attempt has led to. */
  public WebhookDelivery after(AttemptResult result, RetrySchedule schedule, Instant now) {
    return isPending()
        ? with(attempts, Optional.of(result.text()), next(result, schedule, now))
        : this;
  }

  private DeliveryState next(AttemptResult result, RetrySchedule schedule, Instant now) {
    return switch (result.meaning()) {
      case TAKEN -> new Delivered(now);
      case GONE, GIVE_UP -> new GivenUp(now);
      case TRY_AGAIN -> isAskedForMeanwhile() ? state : afterFailure(schedule, now);
    };
  }

  private DeliveryState afterFailure(RetrySchedule schedule, Instant now) {
    return schedule
        .after(attempts, id)
        .<DeliveryState>map(wait -> new Pending(now.plus(wait)))
        .orElseGet(() -> new GivenUp(now));
  }

  /** An operator wants it sent now, with all attempts before it, also when it was taken already. */
  public WebhookDelivery askedFor(Instant now) {
    return with(0, lastResult, new Pending(now));
  }

  /** Whether an operator asked for an attempt while another one was under way: it is still due. */
  public boolean isAskedForMeanwhile() {
    return isPending() && attempts == 0;
  }

  private boolean isPending() {
    return state instanceof Pending;
  }

  private WebhookDelivery with(int nextAttempts, Optional<String> result, DeliveryState next) {
    return new WebhookDelivery(id, endpointId, event, createdAt, nextAttempts, result, next);
  }
}
