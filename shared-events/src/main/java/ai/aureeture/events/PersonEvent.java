package ai.aureeture.events;

/** What booking-service tells of a person on {@link Topic#BOOKINGS}, beside the sessions. */
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
