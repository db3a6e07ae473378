package ai.aureeture.gateway.limits;

import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.IOException;
import java.time.Duration;

/**
 * Closes a connection that takes too long over a head, over an exchange or between two exchanges.
 * The server's own idle timeout would not do: a byte now and again keeps it from passing.
 */
public final class ConnectionGuard extends ChannelInboundHandlerAdapter {
  /** How long a caller may go on sending after the answer; closed at once, it might not read it. */
  private static final Duration LINGER = Duration.ofSeconds(2);

  private static final String NAME = "connectionGuard";

  private final GatewaySettings settings;
  private ChannelHandlerContext context;
  private Deadline deadline;
  private Exchange exchange;
  private boolean headHasBegun;
  private boolean isClosing;

  private ConnectionGuard(GatewaySettings settings) {
    this.settings = settings;
  }

  /** Must be called on the connection's event loop, before its first byte is read. */
  static void watch(HttpConnection connection, GatewaySettings settings) {
    var channel = ((ConnectionBase) connection).channel();
    channel.pipeline().addFirst(NAME, new ConnectionGuard(settings));
  }

  public static ConnectionGuard of(HttpServerRequest request) {
    var channel = ((ConnectionBase) request.connection()).channel();
    return (ConnectionGuard) channel.pipeline().get(NAME);
  }

  /** The head is whole: from here on the exchange has its deadline. */
  public Exchange begin(HttpServerRequest request) {
    var begun = new Exchange();
    exchange = begun;
    request.response().endHandler(ended -> responseEnded(request));
    deadline.closeAfter(settings.exchangeTimeout());
    return begun;
  }

  /** Whether the caller was told that no further request is taken on this connection. */
  public boolean isClosing() {
    return isClosing;
  }

  /** This exchange may take as long as it likes. */
  public void unlimited() {
    deadline.cancel();
  }

  /** From here on an exchange that goes on has its deadline again. */
  public void limited() {
    if (exchange != null) {
      deadline.closeAfter(settings.exchangeTimeout());
    }
  }

  private void responseEnded(HttpServerRequest request) {
    var over = exchange;
    boolean isWhole = !BodyLimits.has(request) || request.isEnded();
    if (!isWhole || request.response().headers().contains(HttpHeaders.CONNECTION, "close", true)) {
      closeOnceSent();
    } else {
      exchange = null;
      headHasBegun = false;
      deadline.closeAfter(settings.idleTimeout());
    }
    if (over != null) {
      over.end();
    }
  }

  /** In a task of its own, so that it comes after writes that are still on their way here. */
  private void closeOnceSent() {
    isClosing = true;
    context
        .executor()
        .execute(() -> {
          var sent = context.writeAndFlush(Unpooled.EMPTY_BUFFER);
          var _ =
              sent.addListener(done -> {
                var _ = ((DuplexChannel) context.channel()).shutdownOutput();
                deadline.closeAfter(LINGER);
              });
        });
  }

  @Override
  public void handlerAdded(ChannelHandlerContext added) {
    context = added;
    deadline = new Deadline(added);
    deadline.closeAfter(settings.headTimeout());
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if (exchange == null && !headHasBegun) {
      headHasBegun = true;
      deadline.closeAfter(settings.headTimeout());
    }
    ctx.fireChannelRead(message);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    deadline.cancel();
    ctx.fireChannelInactive();
    if (exchange != null) {
      exchange.end();
    }
  }

  /** What can not be read as HTTP comes as an exception, too; the server would close unanswered. */
  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    if (exchange == null || cause instanceof IOException) {
      ctx.fireExceptionCaught(cause);
    } else {
      exchange.bodyIsMalformed();
      closeOnceSent();
    }
  }
}
