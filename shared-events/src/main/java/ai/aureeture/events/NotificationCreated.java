package ai.aureeture.events;

import java.time.Instant;

/**
 * A bell rang for one person.
 *
 * @param sequence the notice's place in the recipient's list, counted from 1 without gaps
 * @param type a notice type of the HTTP contract, such as {@code session-confirmed}
 */
public record NotificationCreated(
    SessionSnapshot session,
    String notificationId,
    String recipientId,
    long sequence,
    String type,
    String title,
    String body,
    Instant createdAt)
    implements NotificationEvent {}
