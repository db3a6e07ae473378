package ai.aureeture.notification.adapter.outbound.mongo.notices;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.application.port.NoticesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@NotificationServiceTest
class MongoNoticesIT extends NoticesContract {
  @Inject Notices notices;

  @Override
  protected Notices notices() {
    return notices;
  }
}
