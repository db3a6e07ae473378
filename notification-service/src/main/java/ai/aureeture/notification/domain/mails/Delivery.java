package ai.aureeture.notification.domain.mails;

import java.time.Instant;

/** How far a mail has come. */
public sealed interface Delivery {

  /** To be sent, not before {@code dueAt}. */
  record Waiting(Instant dueAt) implements Delivery {}

  /**
   * Kept back until its reader has verified the address.
   *
   * @param checkAt when to look at it again, should the verification go unnoticed
   */
  record Held(Instant checkAt) implements Delivery {}

  /**
   * The provider has taken it.
   *
   * @param messageId the provider's own id
   * @param linkSettled false while its reader may still be owed the meeting link
   */
  record Sent(Instant at, String messageId, boolean linkSettled) implements Delivery {}

  /**
   * No further attempt is made, or it bounced.
   *
   * @param announced whether booking has been told
   */
  record GivenUp(Instant at, int attempts, String reason, boolean announced) implements Delivery {}

  /** Overtaken by events before it went out. */
  record Withdrawn(Instant at) implements Delivery {}
}
