package ai.aureeture.notification.application.port;

class InMemoryStudentZonesTest extends StudentZonesContract {
  private final StudentZones zones = new InMemoryStudentZones();

  @Override
  protected StudentZones zones() {
    return zones;
  }
}
