package ai.aureeture.events;

/** Anything this system tells the world on Kafka: a fact, never a command. */
public sealed interface PublishedEvent permits SessionRelated, PersonEvent {
  /** The id of what the event is about: the CloudEvents {@code subject}. */
  String subject();

  /** The Kafka key: events with the same key stay in order. */
  String key();
}
