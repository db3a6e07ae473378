package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.FeedKeys;
import ai.aureeture.notification.application.port.FeedKeysContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@NotificationServiceTest
class MongoFeedKeysIT extends FeedKeysContract {
  @Inject FeedKeys keys;

  @Override
  protected FeedKeys keys() {
    return keys;
  }
}
