package ai.aureeture.availability.application.port;

class InMemoryAvailabilitiesTest extends AvailabilitiesContract {
  private final Availabilities availabilities = new InMemoryAvailabilities();

  @Override
  protected Availabilities availabilities() {
    return availabilities;
  }
}
