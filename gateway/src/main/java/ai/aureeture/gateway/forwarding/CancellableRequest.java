package ai.aureeture.gateway.forwarding;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.NoSuchElementException;

/**
 * A request to a server behind that can be cancelled for some time. To reset it later could close a
 * connection that serves another request by then, so what decides is the order of events on the
 * connection itself.
 */
public final class CancellableRequest extends ChannelInboundHandlerAdapter {
  private final HttpClientRequest request;
  private final Class<? extends HttpObject> last;
  private boolean isOver;

  private CancellableRequest(HttpClientRequest request, Class<? extends HttpObject> last) {
    this.request = request;
    this.last = last;
  }

  /** Until its response begins. Must be called before the request is sent. */
  static CancellableRequest untilAnswered(HttpClientRequest request) {
    return watch(request, HttpResponse.class);
  }

  /** Until its response has ended. Must be called before the request is sent. */
  public static CancellableRequest untilEnded(HttpClientRequest request) {
    return watch(request, LastHttpContent.class);
  }

  private static CancellableRequest watch(
      HttpClientRequest request, Class<? extends HttpObject> last) {
    var watched = new CancellableRequest(request, last);
    var connection = ((ConnectionBase) request.connection()).channelHandlerContext();
    try {
      connection.pipeline().addBefore(connection.name(), null, watched);
    } catch (NoSuchElementException closed) {
      // The connection has just closed, which fails the request when it is sent.
    }
    return watched;
  }

  /** Closes the request's connection; without effect when it is too late. */
  public void cancel() {
    onEventLoop(() -> {
      if (!isOver) {
        close();
      }
    });
  }

  /** Closes the request's connection. The request must not have ended: it serves no other then. */
  public void abort() {
    onEventLoop(this::close);
  }

  private void onEventLoop(Runnable action) {
    ((ConnectionBase) request.connection()).channel().eventLoop().execute(action);
  }

  /** A reset waits until all that was written is read, so the channel is closed below it. */
  private void close() {
    request.reset();
    var first = ((ConnectionBase) request.connection()).channel().pipeline().firstContext();
    if (first != null) {
      var _ = first.close();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (last.isInstance(message)) {
      isOver = true;
      context.pipeline().remove(this);
    }
    context.fireChannelRead(message);
  }
}
