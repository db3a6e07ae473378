package ai.aureeture.events;

/** An event that availability-service publishes about a mentor's slots. */
public sealed interface AvailabilityEvent extends PublishedEvent permits SlotsListed {
  String mentorId();

  @Override
  default String subject() {
    return mentorId();
  }

  @Override
  default String key() {
    return mentorId();
  }
}
