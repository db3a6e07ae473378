package ai.aureeture.gateway.exchange;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The exchanges that are to be finished before the process ends. */
@Singleton
public class PendingExchanges {
  private final Set<Exchange> all = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  public void add(Exchange exchange) {
    all.add(exchange);
    exchange.ended().onComplete(ended -> all.remove(exchange));
  }

  /** It may outlast the process: a stream has no end to wait for. */
  public void forget(Exchange exchange) {
    all.remove(exchange);
  }

  /** Whether no further request is taken. */
  public boolean isClosed() {
    return closed;
  }

  /** Returns when all have ended, or the time has passed. */
  public void close(Duration patience) throws InterruptedException {
    closed = true;
    var last = List.copyOf(all).stream().map(Exchange::ended).toList();
    try {
      Future.join(last)
          .toCompletionStage()
          .toCompletableFuture()
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException unfinished) {
      // These break off.
    }
  }
}
