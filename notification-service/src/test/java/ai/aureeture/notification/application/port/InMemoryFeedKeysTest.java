package ai.aureeture.notification.application.port;

class InMemoryFeedKeysTest extends FeedKeysContract {
  private final FeedKeys keys = new InMemoryFeedKeys();

  @Override
  protected FeedKeys keys() {
    return keys;
  }
}
