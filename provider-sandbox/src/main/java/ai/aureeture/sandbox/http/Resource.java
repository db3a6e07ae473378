package ai.aureeture.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Serves a file of the class path. */
public final class Resource {
  private Resource() {}

  public static Handler<RoutingContext> of(String name, String type) {
    var reply =
        Reply.of(200, type + "; charset=utf-8", read(name))
            .header("Cache-Control", "no-cache")
            .header("X-Content-Type-Options", "nosniff")
            .header("Cross-Origin-Resource-Policy", "cross-origin");
    return context -> reply.send(context.response());
  }

  private static String read(String name) {
    try (var in = Resource.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
