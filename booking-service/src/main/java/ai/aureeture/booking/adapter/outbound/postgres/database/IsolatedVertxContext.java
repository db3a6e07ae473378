package ai.aureeture.booking.adapter.outbound.postgres.database;

import io.opentelemetry.context.Context;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work on the database in a Vert.x context of its own, in which Panache keeps its session: neither
 * two pieces of work of one caller nor a piece that is left behind can share it with another.
 */
final class IsolatedVertxContext {
  private static final long PATIENCE_MS = 10_000;

  private IsolatedVertxContext() {}

  /**
   * A caller who hangs up or loses patience cancels what they asked for; a session that is closed
   * under a running statement is not safe to cancel, so what has begun goes on without them.
   */
  static <T> Uni<T> run(Supplier<Uni<T>> work) {
    return Uni.createFrom()
        .emitter(asked -> {
          var caller = Vertx.currentContext();
          var own = VertxContext.createNewDuplicatedContext(caller);
          VertxContextSafetyToggle.setContextSafe(own, true);
          var _ = QuarkusContextStorage.INSTANCE.attach(own, Context.current());
          var timer =
              caller
                  .owner()
                  .setTimer(
                      PATIENCE_MS,
                      _ -> caller.runOnContext(_ -> asked.fail(new TimeoutException())));
          own.runOnContext(_ -> {
            var _ =
                Uni.createFrom()
                    .deferred(work::get)
                    .onTermination()
                    .invoke(() -> caller.owner().cancelTimer(timer))
                    .subscribe()
                    .with(
                        item -> caller.runOnContext(_ -> asked.complete(item)),
                        failure -> caller.runOnContext(_ -> asked.fail(failure)));
          });
        });
  }
}
