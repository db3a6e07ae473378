package ai.aureeture.availability.application.port;

class InMemoryUnpublishedDaysTest extends UnpublishedDaysContract {
  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();

  @Override
  protected Availabilities availabilities() {
    return availabilities;
  }

  @Override
  protected UnpublishedDays unpublishedDays() {
    return availabilities;
  }
}
