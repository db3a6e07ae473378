package ai.aureeture.kit.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeyedExecutorTest {
  private final KeyedExecutor executor = new KeyedExecutor(2);
  private final List<String> started = new ArrayList<>();

  @Test
  void a_task_starts_when_the_one_before_it_of_its_key_has_ended() {
    var first = execute("a", "first");
    var _ = execute("a", "second");
    assertEquals(List.of("first"), started);
    first.end();
    assertEquals(List.of("first", "second"), started);
  }

  @Test
  void a_task_of_another_key_does_not_wait() {
    var _ = execute("a", "first");
    var _ = execute(null, "other");
    assertEquals(List.of("first", "other"), started);
  }

  @Test
  void there_is_room_for_the_next_when_one_of_two_has_ended() {
    var first = execute("a", "first");
    assertTrue(first.hasRoomAfterIt());
    var second = execute("b", "second");
    assertFalse(second.hasRoomAfterIt());
    first.end();
    assertTrue(second.hasRoomAfterIt());
  }

  @Test
  void a_task_that_fails_stops_all_that_come() {
    var first = execute("a", "first");
    var second = execute("b", "second");
    first.fail();
    assertTrue(second.room().isCompletedExceptionally());
    assertTrue(execute("c", "third").room().isCompletedExceptionally());
    assertEquals(List.of("first", "second"), started);
  }

  @Test
  void a_task_that_waited_runs_in_the_context_of_its_caller() throws Exception {
    var vertx = Vertx.vertx();
    try {
      var context = vertx.getOrCreateContext();
      var ranIn = new CompletableFuture<Context>();
      var first = execute("a", "first");
      var brought = new CompletableFuture<Void>();
      context.runOnContext(_ -> {
        var _ =
            executor
                .execute(
                    "a",
                    () -> {
                      ranIn.complete(Vertx.currentContext());
                      return Uni.createFrom().voidItem();
                    })
                .subscribeAsCompletionStage();
        brought.complete(null);
      });
      brought.get(10, TimeUnit.SECONDS);
      first.end();
      assertSame(context, ranIn.get(10, TimeUnit.SECONDS));
    } finally {
      vertx.close();
    }
  }

  private record Execution(CompletableFuture<Void> room, CompletableFuture<Void> task) {
    boolean hasRoomAfterIt() {
      return room.isDone();
    }

    void end() {
      task.complete(null);
    }

    void fail() {
      task.completeExceptionally(new IllegalStateException("no"));
    }
  }

  private Execution execute(String key, String name) {
    var task = new CompletableFuture<Void>();
    var room =
        executor
            .execute(
                key,
                () -> {
                  started.add(name);
                  return Uni.createFrom().completionStage(task);
                })
            .subscribeAsCompletionStage();
    return new Execution(room, task);
  }
}
