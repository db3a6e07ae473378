package ai.aureeture.sandbox.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The door of one provider: logs every call, lets a fault strike, and otherwise answers.
 *
 * @param errors the provider's error answer of a status
 */
public record Provider(
    String name,
    Vertx vertx,
    Router router,
    Faults faults,
    RequestLog log,
    IntFunction<Reply> errors) {

  /** Serves calls of {@code path} (below the provider's own prefix). */
  public void on(HttpMethod method, String path, Function<Call, Reply> handler) {
    router
        .route(method, "/" + name + path)
        .handler(context -> serve(context, new Call(context), handler));
  }

  /** Serves whatever no other route of this provider took; call it last. */
  public void otherwise(Function<Call, Reply> handler) {
    router.route("/" + name + "/*").handler(context -> serve(context, new Call(context), handler));
  }

  private void serve(RoutingContext context, Call call, Function<Call, Reply> handler) {
    var entry = log.add(name, call);
    var fault = faults.next(name);
    switch (fault.mode()) {
      case DOWN -> context.request().connection().close();
      case STATUS -> send(errors.apply(fault.status()), context, entry);
      case NONE -> send(answer(call, handler), context, entry);
      case SLOW -> {
        var late = answer(call, handler);
        vertx.setTimer(Math.max(1, fault.delayMillis()), timer -> send(late, context, entry));
      }
      case RESET_AFTER_COMMIT -> {
        answer(call, handler).afterwards().run();
        context.request().connection().close();
      }
    }
  }

  private Reply answer(Call call, Function<Call, Reply> handler) {
    try {
      return handler.apply(call);
    } catch (Refusal refusal) {
      return refusal.reply();
    }
  }

  private static void send(Reply reply, RoutingContext context, LoggedRequest entry) {
    entry.answered(reply.status());
    reply.send(context.response());
  }
}
