package ai.aureeture.availability.application.port;

class InMemoryUntoldDaysTest extends UntoldDaysContract {
  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();

  @Override
  protected Availabilities availabilities() {
    return availabilities;
  }

  @Override
  protected UntoldDays untoldDays() {
    return availabilities;
  }
}
