package ai.aureeture.events;

/** An event that booking-service publishes about a person. */
public sealed interface PersonEvent extends PublishedEvent permits PersonErased {
  String personId();

  @Override
  default String subject() {
    return personId();
  }

  @Override
  default String key() {
    return personId();
  }
}
