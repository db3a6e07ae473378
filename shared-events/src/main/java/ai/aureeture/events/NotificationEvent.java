package ai.aureeture.events;

/** An event that notification-service publishes. */
public sealed interface NotificationEvent extends PublishedEvent permits EmailDeliveryFailed {
  String sessionId();

  String mentorId();

  @Override
  default String subject() {
    return sessionId();
  }

  @Override
  default String key() {
    return mentorId();
  }
}
