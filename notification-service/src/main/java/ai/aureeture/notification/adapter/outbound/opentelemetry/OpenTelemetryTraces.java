package ai.aureeture.notification.adapter.outbound.opentelemetry;

import ai.aureeture.http.tracing.Traceparent;
import ai.aureeture.notification.application.port.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A span around each piece of stored work. Each has a Vert.x context of its own, since the current
 * span belongs to the context, and several pieces are done at once.
 */
@ApplicationScoped
class OpenTelemetryTraces implements Traces {
  private final Tracer tracer;
  private final Vertx vertx;

  OpenTelemetryTraces(Tracer tracer, Vertx vertx) {
    this.tracer = tracer;
    this.vertx = vertx;
  }

  @Override
  public Uni<Void> resume(Optional<String> trace, String step, Supplier<Uni<Void>> work) {
    return Uni.createFrom()
        .emitter(caller -> {
          var from = vertx.getOrCreateContext();
          var parent = Traceparent.context(trace.orElse(null));
          var span =
              tracer.spanBuilder(step).setParent(parent).setSpanKind(SpanKind.CONSUMER).startSpan();
          inContextOf(parent.with(span), from)
              .runOnContext(_ -> {
                var _ =
                    Uni.createFrom()
                        .deferred(work::get)
                        .onFailure()
                        .invoke(failure -> markFailed(span, failure))
                        .onTermination()
                        .invoke(() -> span.end())
                        .subscribe()
                        .with(
                            _ -> from.runOnContext(_ -> caller.complete(null)),
                            failure -> from.runOnContext(_ -> caller.fail(failure)));
              });
        });
  }

  /** By its class: the text of a failure may hold an address. */
  private static void markFailed(Span span, Throwable failure) {
    var _ = span.setStatus(StatusCode.ERROR, failure.getClass().getName());
  }

  private static Context inContextOf(io.opentelemetry.context.Context trace, Context from) {
    var own = VertxContext.createNewDuplicatedContext(from);
    VertxContextSafetyToggle.setContextSafe(own, true);
    var _ = QuarkusContextStorage.INSTANCE.attach(own, trace);
    return own;
  }
}
