package ai.aureeture.gateway.exchange;

import io.vertx.core.Future;
import io.vertx.core.Promise;

/** One request and its response: from the whole head until both, or the connection, have ended. */
public final class Exchange {
  private final Promise<Void> ended = Promise.promise();
  private Runnable onMalformedBody = () -> {};

  /** Succeeds in every case, once. */
  public Future<Void> ended() {
    return ended.future();
  }

  public void end() {
    ended.tryComplete();
  }

  /** Runs the action when the rest of the request can not be read. */
  public void onMalformedBody(Runnable action) {
    onMalformedBody = action;
  }

  public void bodyIsMalformed() {
    onMalformedBody.run();
  }
}
