package ai.aureeture.kit.kafka;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Runs tasks of different keys at once, and those of one key in order, each in the Vert.x context
 * of the caller who brought it.
 */
final class KeyedExecutor {
  private final int atOnce;
  private final Map<String, CompletableFuture<Void>> tails = new HashMap<>();
  private CompletableFuture<Void> room = CompletableFuture.completedFuture(null);
  private int unfinished;
  private Throwable failure;

  /**
   * @param atOnce how many tasks a caller may have brought that have not ended
   */
  KeyedExecutor(int atOnce) {
    this.atOnce = atOnce;
  }

  /**
   * Completes when there is room for one more task, which may be long before this one ends. Fails
   * once any task has failed: the callers are to stop then.
   *
   * @param key null counts as a key
   */
  Uni<Void> execute(String key, Supplier<Uni<Void>> task) {
    return Uni.createFrom()
        .emitter(caller -> {
          var context = Vertx.currentContext();
          var _ =
              add(String.valueOf(key), context, task)
                  .whenComplete((_, failed) ->
                      runIn(
                          context,
                          failed == null
                              ? () -> caller.complete(null)
                              : () -> caller.fail(failed)));
        });
  }

  private CompletableFuture<Void> add(String key, Context context, Supplier<Uni<Void>> task) {
    var done = new CompletableFuture<Void>();
    CompletableFuture<Void> previous;
    CompletableFuture<Void> roomAfter;
    synchronized (this) {
      if (failure != null) {
        return CompletableFuture.failedFuture(failure);
      }
      previous = tails.put(key, done);
      if (++unfinished == atOnce) {
        room = new CompletableFuture<>();
      }
      roomAfter = room;
    }
    var _ = done.whenComplete((_, failed) -> end(key, done, failed));
    if (previous == null) {
      start(task, done);
    } else {
      var _ = previous.whenComplete((_, _) -> runIn(context, () -> start(task, done)));
    }
    return roomAfter;
  }

  private void end(String key, CompletableFuture<Void> done, Throwable failed) {
    CompletableFuture<Void> waiting;
    synchronized (this) {
      var _ = tails.remove(key, done);
      unfinished--;
      waiting = room;
      if (failed != null) {
        failure = failed;
      }
    }
    if (failed == null) {
      var _ = waiting.complete(null);
    } else {
      var _ = waiting.completeExceptionally(failed);
    }
  }

  private static void start(Supplier<Uni<Void>> task, CompletableFuture<Void> done) {
    var _ =
        Uni.createFrom()
            .deferred(task::get)
            .subscribe()
            .with(_ -> done.complete(null), done::completeExceptionally);
  }

  private static void runIn(Context context, Runnable step) {
    if (context == null || context == Vertx.currentContext()) {
      step.run();
    } else {
      context.runOnContext(_ -> step.run());
    }
  }
}
