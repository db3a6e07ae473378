package ai.aureeture.events;

/** An event that meeting-link-service publishes. */
public sealed interface MeetingLinkEvent extends PublishedEvent permits MeetingLinkReady {
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
