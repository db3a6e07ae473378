package ai.aureeture.notification.domain.inapp;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a person's list of bells. It lives from the moment it is stored; all that ever
 * changes is that its reader has read it.
 *
 * @param sequence its place in the recipient's list, counted from 1 without gaps
 * @param readAt empty while unread
 */
public record Notice(
    String id,
    String recipientId,
    long sequence,
    String type,
    String title,
    String body,
    String sessionId,
    Instant createdAt,
    Optional<Instant> readAt) {

  /** The bell once it has its place. */
  public static Notice of(InAppNotification bell, long sequence, Instant now) {
    return new Notice(
        bell.id(),
        bell.recipientId(),
        sequence,
        bell.type().word(),
        bell.title(),
        bell.body(),
        bell.sessionId(),
        now,
        Optional.empty());
  }
}
