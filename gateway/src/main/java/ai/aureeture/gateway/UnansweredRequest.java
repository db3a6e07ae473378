package ai.aureeture.gateway;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponse;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.NoSuchElementException;

/**
 * A request to a service until its response begins. To reset it later could close a connection that
 * serves another request by then, so what decides is the order of events on the connection itself.
 */
final class UnansweredRequest extends ChannelInboundHandlerAdapter {
  private final HttpClientRequest request;
  private boolean isAnswered;

  private UnansweredRequest(HttpClientRequest request) {
    this.request = request;
  }

  /** Must be called before the request is sent. */
  static UnansweredRequest of(HttpClientRequest request) {
    var unanswered = new UnansweredRequest(request);
    var connection = ((ConnectionBase) request.connection()).channelHandlerContext();
    try {
      connection.pipeline().addBefore(connection.name(), null, unanswered);
    } catch (NoSuchElementException closed) {
      // The connection has just closed, which fails the request when it is sent.
    }
    return unanswered;
  }

  /** Closes the request's connection; without effect once the response has begun. */
  void cancel() {
    ((ConnectionBase) request.connection())
        .channel()
        .eventLoop()
        .execute(() -> {
          if (!isAnswered) {
            request.reset();
          }
        });
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpResponse) {
      isAnswered = true;
      context.pipeline().remove(this);
    }
    context.fireChannelRead(message);
  }
}
