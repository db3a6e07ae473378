package ai.aureeture.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A body of any length on its way from one side to the other: nothing of it is kept, and the slower
 * side sets the pace.
 */
public final class Transfer {

  /** No byte has moved for too long. */
  public static final class Silence extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean isReaders;

    private Silence(boolean isReaders) {
      super("No byte has moved for too long", null, false, false);
      this.isReaders = isReaders;
    }

    /** Whether the side that should take the bytes is the silent one. */
    public boolean isReaders() {
      return isReaders;
    }
  }

  private final Vertx vertx;
  private final ReadStream<Buffer> from;
  private final WriteStream<Buffer> to;
  private final Promise<Void> over = Promise.promise();
  private long longestSilence;
  private long lastMove;
  private long timer;
  private boolean isWaiting;

  /** All on one event loop's context; the source must be paused. */
  public Transfer(Vertx vertx, ReadStream<Buffer> from, WriteStream<Buffer> to) {
    this.vertx = vertx;
    this.from = from;
    this.to = to;
  }

  /**
   * Succeeds with the last byte, which does not end the other side. Fails with a {@link Silence},
   * or when the source does.
   */
  public Future<Void> begin(Optional<Duration> silence) {
    lastMove = System.nanoTime();
    silence.ifPresent(longest -> {
      longestSilence = longest.toMillis();
      watch(longestSilence);
    });
    to.drainHandler(free -> goOn());
    from.handler(this::move)
        .exceptionHandler(this::fail)
        .endHandler(end -> {
          if (over.tryComplete()) {
            vertx.cancelTimer(timer);
          }
        });
    from.resume();
    return over.future();
  }

  /** Drops what is still to come. */
  public void fail(Throwable failure) {
    if (over.tryFail(failure)) {
      vertx.cancelTimer(timer);
      from.resume();
    }
  }

  private void move(Buffer part) {
    if (over.future().isComplete()) {
      return;
    }
    lastMove = System.nanoTime();
    to.write(part).onFailure(this::fail);
    if (to.writeQueueFull()) {
      isWaiting = true;
      from.pause();
      if (!to.writeQueueFull()) {
        goOn(); // The bytes left in between, on another thread.
      }
    }
  }

  private void goOn() {
    if (isWaiting) {
      isWaiting = false;
      lastMove = System.nanoTime();
      from.resume();
    }
  }

  private void watch(long millis) {
    timer =
        vertx.setTimer(
            millis,
            late -> {
              long silent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastMove);
              if (silent < longestSilence) {
                watch(longestSilence - silent);
              } else {
                fail(new Silence(isWaiting));
              }
            });
  }
}
