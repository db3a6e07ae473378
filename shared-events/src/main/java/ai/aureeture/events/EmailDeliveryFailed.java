package ai.aureeture.events;

import static java.util.Objects.requireNonNull;

/**
 * A mail was given up after the last attempt, or bounced.
 *
 * @param sessionId the session that it was about
 * @param mentorId that session's mentor
 * @param mailId the same in every repeat
 * @param recipientId the mentor's or the student's id
 * @param mail what it was for, such as {@code session-confirmed}
 * @param attempts how often it was tried
 * @param reason the provider's last answer, without addresses
 */
@EventType("ai.aureeture.notification.EmailDeliveryFailed.v2")
public record EmailDeliveryFailed(
    String sessionId,
    String mentorId,
    String mailId,
    String recipientId,
    String mail,
    int attempts,
    @Personal String reason)
    implements NotificationEvent {
  public EmailDeliveryFailed {
    requireNonNull(sessionId);
    requireNonNull(mentorId);
    requireNonNull(mailId);
    requireNonNull(recipientId);
    requireNonNull(mail);
  }
}
