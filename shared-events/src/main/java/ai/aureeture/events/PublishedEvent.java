package ai.aureeture.events;

/** An event that a service publishes on Kafka: a fact, never a command. */
public sealed interface PublishedEvent
    permits BookingEvent, PersonEvent, AvailabilityEvent, MeetingLinkEvent, NotificationEvent {
  /** The id of what the event is about: the CloudEvents {@code subject}. */
  String subject();

  /** The Kafka key: events with the same key share a partition. */
  String key();
}
