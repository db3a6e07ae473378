package ai.aureeture.availability.application.port;

class InMemoryBusyTimesTest extends BusyTimesContract {
  private final BusyTimes busyTimes = new InMemoryBusyTimes();

  @Override
  protected BusyTimes busyTimes() {
    return busyTimes;
  }
}
