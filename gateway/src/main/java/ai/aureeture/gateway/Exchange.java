package ai.aureeture.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;

/** One request and its response: from the whole head until both, or the connection, have ended. */
final class Exchange {
  private final Promise<Void> ended = Promise.promise();
  private Runnable onMalformedBody = () -> {};

  /** Succeeds in every case, once. */
  Future<Void> ended() {
    return ended.future();
  }

  void end() {
    ended.tryComplete();
  }

  /** Runs the action when the rest of the request can not be read. */
  void onMalformedBody(Runnable action) {
    onMalformedBody = action;
  }

  void bodyIsMalformed() {
    onMalformedBody.run();
  }
}
