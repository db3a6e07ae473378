package ai.aureeture.events;

/** Anything this system tells the world on Kafka: a fact, never a command. */
public sealed interface PublishedEvent permits BookingEvent, MeetingLinkEvent, NotificationEvent {
  SessionSnapshot session();

  /** The Kafka key: one mentor's events stay in order. */
  default String key() {
    return session().mentor().id();
  }
}
