package ai.aureeture.gateway.limits;

import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.answers.Refusal;
import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.routing.UpstreamPool;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/**
 * Takes a body whole, before a connection to a service is used for it: a caller who sends slowly
 * keeps no service from serving others.
 */
@Singleton
public class BodyReader {
  private static final int SHARE_OF_MEMORY = 8;

  private final Vertx vertx;
  private final GatewaySettings settings;
  private final Map<UpstreamPool, BodyMemory> memories = new EnumMap<>(UpstreamPool.class);

  BodyReader(Vertx vertx, GatewaySettings settings) {
    this.vertx = vertx;
    this.settings = settings;
    for (var pool : UpstreamPool.values()) {
      memories.put(pool, new BodyMemory(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY));
    }
  }

  /**
   * The body, empty if there is none. Fails with a {@link Refusal} when it is too large, too slow,
   * malformed or more than there is memory for, with another exception when the caller leaves.
   */
  public Future<Buffer> read(HttpServerRequest request, Exchange exchange, UpstreamPool pool) {
    if (!BodyLimits.has(request)) {
      request.resume();
      return Future.succeededFuture(Buffer.buffer());
    }
    Promise<Buffer> whole = Promise.promise();
    var body = new PartialBody(whole, memories.get(pool), settings.maxBodyBytes(request.path()));
    exchange.ended().onComplete(ended -> body.release());
    exchange.onMalformedBody(() -> whole.tryFail(new Refusal(Problems.MALFORMED)));
    request
        .handler(body::add)
        .endHandler(end -> whole.tryComplete(body.bytes))
        .exceptionHandler(whole::tryFail);
    long timer =
        vertx.setTimer(
            settings.bodyTimeout().toMillis(),
            late -> whole.tryFail(new Refusal(Problems.REQUEST_TIMEOUT)));
    request.resume();
    return whole.future().onComplete(read -> vertx.cancelTimer(timer));
  }

  /** What has arrived so far. */
  private static final class PartialBody {
    private final Promise<Buffer> whole;
    private final BodyMemory memory;
    private final long limit;
    private final Buffer bytes = Buffer.buffer();

    PartialBody(Promise<Buffer> whole, BodyMemory memory, long limit) {
      this.whole = whole;
      this.memory = memory;
      this.limit = limit;
    }

    void add(Buffer part) {
      if (whole.future().isComplete()) {
        return;
      }
      if (bytes.length() + part.length() > limit) {
        whole.fail(new Refusal(Problems.BODY_TOO_LARGE));
      } else if (!memory.take(part.length())) {
        whole.fail(new Refusal(Problems.BUSY));
      } else {
        bytes.appendBuffer(part);
      }
    }

    void release() {
      memory.release(bytes.length());
    }
  }
}
