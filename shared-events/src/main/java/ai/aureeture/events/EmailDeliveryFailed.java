package ai.aureeture.events;

/**
 * A mail was given up after the last attempt, or bounced.
 *
 * @param recipientId whose mail it was: the mentor's or the student's id
 * @param mail what it was for, such as {@code session-confirmed}
 * @param reason the provider's last word, without addresses
 */
public record EmailDeliveryFailed(
    SessionSnapshot session,
    String mailId,
    String recipientId,
    String mail,
    int attempts,
    String reason)
    implements NotificationEvent {}
