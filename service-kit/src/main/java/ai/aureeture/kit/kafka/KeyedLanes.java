package ai.aureeture.kit.kafka;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Work on different keys side by side, and on one key in order: each key belongs to one of a few
 * lanes, and in a lane a piece of work begins when the one before it has ended.
 */
final class KeyedLanes {
  private final AtomicReferenceArray<CompletableFuture<Void>> last;

  KeyedLanes(int lanes) {
    last = new AtomicReferenceArray<>(lanes);
    for (int lane = 0; lane < lanes; lane++) {
      last.set(lane, CompletableFuture.completedFuture(null));
    }
  }

  /**
   * Completes when the work begins, not when it ends. A caller who waits for that before they bring
   * the next piece never has more than one waiting. The work runs in the caller's Vert.x context.
   *
   * @param key null counts as a key
   * @param work whose failure the next piece in the lane does not notice
   */
  Uni<Void> begin(String key, Supplier<Uni<Void>> work) {
    return Uni.createFrom()
        .emitter(begun -> {
          var context = Vertx.currentContext();
          var ended = new CompletableFuture<Void>();
          var before = last.getAndSet(lane(key), ended);
          Runnable start =
              () -> {
                run(work, ended);
                begun.complete(null);
              };
          if (before.isDone()) {
            start.run();
          } else {
            var _ = before.thenRun(() -> runOn(context, start));
          }
        });
  }

  private static void run(Supplier<Uni<Void>> work, CompletableFuture<Void> ended) {
    var _ =
        Uni.createFrom()
            .deferred(work::get)
            .subscribe()
            .with(_ -> ended.complete(null), _ -> ended.complete(null));
  }

  private static void runOn(Context context, Runnable start) {
    if (context == null) {
      start.run();
    } else {
      context.runOnContext(_ -> start.run());
    }
  }

  private int lane(String key) {
    return Math.floorMod(key == null ? 0 : key.hashCode(), last.length());
  }
}
