package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.StudentZones;
import ai.aureeture.notification.application.port.StudentZonesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@NotificationServiceTest
class MongoStudentZonesIT extends StudentZonesContract {
  @Inject StudentZones zones;

  @Override
  protected StudentZones zones() {
    return zones;
  }
}
