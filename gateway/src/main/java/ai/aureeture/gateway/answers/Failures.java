package ai.aureeture.gateway.answers;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;

/** The problem with which a failure to get a response from a service is answered. */
public final class Failures {
  private Failures() {}

  /** The connection ended before an answer came. */
  public static boolean isLostConnection(Throwable failure) {
    return failure instanceof HttpClosedException
        || failure instanceof IOException && !isNotReached(failure);
  }

  public static Problems problem(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return refusal.problem();
    }
    if (isNotReached(failure) || isLostConnection(failure)) {
      return Problems.AWAY;
    }
    return failure instanceof TimeoutException ? Problems.TOO_SLOW : Problems.BAD_ANSWER;
  }

  private static boolean isNotReached(Throwable failure) {
    return failure instanceof ConnectException;
  }
}
