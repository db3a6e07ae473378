package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.mails.AddressVerifications;
import ai.aureeture.notification.application.port.mails.AddressVerificationsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@NotificationServiceTest
class MongoAddressVerificationsIT extends AddressVerificationsContract {
  @Inject AddressVerifications verifications;

  @Override
  protected AddressVerifications verifications() {
    return verifications;
  }
}
