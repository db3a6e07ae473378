package ai.aureeture.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/** A request's body on its way through; fails as soon as it is longer than allowed. */
final class LimitedBody implements ReadStream<Buffer> {
  private final HttpServerRequest request;
  private final long limit;
  private Handler<Throwable> failed = failure -> {};
  private long seen;

  LimitedBody(HttpServerRequest request, long limit) {
    this.request = request;
    this.limit = limit;
  }

  boolean isTooLarge() {
    return seen > limit;
  }

  @Override
  public ReadStream<Buffer> handler(Handler<Buffer> next) {
    request.handler(next == null ? null : part -> pass(part, next));
    return this;
  }

  private void pass(Buffer part, Handler<Buffer> next) {
    boolean wasTooLarge = isTooLarge();
    seen += part.length();
    if (!isTooLarge()) {
      next.handle(part);
    } else if (!wasTooLarge) {
      failed.handle(new IllegalStateException("body too large"));
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
    failed = handler == null ? failure -> {} : handler;
    request.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    request.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    request.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    request.fetch(amount);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(Handler<Void> handler) {
    request.endHandler(handler);
    return this;
  }
}
