package ai.aureeture.events;

/** An event about one session. */
public sealed interface SessionRelated extends PublishedEvent
    permits BookingEvent, MeetingLinkEvent, NotificationEvent {
  SessionSnapshot session();

  @Override
  default String subject() {
    return session().sessionId();
  }

  /** One mentor's events stay in order. */
  @Override
  default String key() {
    return session().mentor().id();
  }
}
