package ai.aureeture.sandbox.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/**
 * Reads every body as it is. Vert.x's own handler would take what curl sends by default for a form,
 * and choke on a percent sign.
 */
public final class Bodies implements Handler<RoutingContext> {
  private static final String KEY = Bodies.class.getName();
  private static final int LARGEST = 32 << 20;

  static String of(RoutingContext context) {
    return context.<Buffer>get(KEY).toString();
  }

  @Override
  public void handle(RoutingContext context) {
    var body = Buffer.buffer();
    var request = context.request();
    request.handler(chunk -> {
      if (body.length() <= LARGEST) body.appendBuffer(chunk);
    });
    request.endHandler(end -> {
      if (body.length() > LARGEST) {
        context.response().setStatusCode(413).end();
      } else {
        context.put(KEY, body).next();
      }
    });
  }
}
