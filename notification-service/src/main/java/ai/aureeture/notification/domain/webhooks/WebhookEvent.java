package ai.aureeture.notification.domain.webhooks;

import java.time.Duration;
import java.time.Instant;

/**
 * An event as receivers are sent it.
 *
 * @param id the same for a repeat of the event
 * @param type such as {@code ai.aureeture.booking.PaymentConfirmed.v1}
 * @param time when it happened
 * @param body JSON in public form; the same bytes at every attempt
 */
public record WebhookEvent(String id, String type, Instant time, String body) {
  /** A delivery is known for at least as long after its event, so a repeat in time finds it. */
  public static final Duration LATEST = Duration.ofDays(7);

  /** Whether it may be a repeat of which nothing is known any more. */
  public boolean isTooOld(Instant now) {
    return time.isBefore(now.minus(LATEST));
  }
}
