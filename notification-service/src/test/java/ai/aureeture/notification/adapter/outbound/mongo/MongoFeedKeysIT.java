package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.Everything;
import ai.aureeture.notification.application.port.FeedKeys;
import ai.aureeture.notification.application.port.FeedKeysContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@Everything
class MongoFeedKeysIT extends FeedKeysContract {
  @Inject FeedKeys keys;

  @Override
  protected FeedKeys keys() {
    return keys;
  }
}
