package ai.aureeture.sandbox.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The routes of one provider: logs every call, lets a fault strike, and otherwise answers.
 *
 * @param prefix of the paths
 * @param errors the provider's error answer of a status
 * @param guard refuses who may not call
 */
public record Provider(
    String name,
    ProviderRuntime runtime,
    String prefix,
    IntFunction<Reply> errors,
    Consumer<Call> guard) {

  public static Provider of(String name, ProviderRuntime runtime, IntFunction<Reply> errors) {
    return new Provider(name, runtime, "/" + name, errors, call -> {});
  }

  /** The same provider for paths below, behind a guard. */
  public Provider below(String path, Consumer<Call> withGuard) {
    return new Provider(name, runtime, prefix + path, errors, withGuard);
  }

  /** Serves calls of {@code path} below the prefix. */
  public void on(HttpMethod method, String path, Function<Call, Reply> handler) {
    Function<Call, Reply> guarded =
        call -> {
          guard.accept(call);
          return handler.apply(call);
        };
    runtime
        .router()
        .route(method, prefix + path)
        .handler(context -> serve(context, new Call(context), guarded));
  }

  /** Serves the calls that no other route of this provider took; call it last. */
  public void otherwise(Function<Call, Reply> handler) {
    runtime
        .router()
        .route(prefix + "/*")
        .handler(context -> serve(context, new Call(context), handler));
  }

  private void serve(RoutingContext context, Call call, Function<Call, Reply> handler) {
    var entry = runtime.log().add(name, call);
    var fault = runtime.faults().next(name);
    switch (fault.mode()) {
      case DOWN -> context.request().connection().close();
      case STATUS -> send(errors.apply(fault.status()), context, entry);
      case NONE -> send(answer(call, handler), context, entry);
      case SLOW -> {
        var late = answer(call, handler);
        var delay = Math.max(1, fault.delayMillis());
        runtime.vertx().setTimer(delay, timer -> send(late, context, entry));
      }
      case RESET_AFTER_COMMIT -> {
        answer(call, handler).afterwards().run();
        context.request().connection().close();
      }
    }
  }

  private Reply answer(Call call, Function<Call, Reply> handler) {
    try {
      return runtime.store().together(() -> handler.apply(call));
    } catch (Refusal refusal) {
      return refusal.reply();
    }
  }

  private static void send(Reply reply, RoutingContext context, LoggedRequest entry) {
    entry.answered(reply.status());
    reply.send(context.response());
  }
}
