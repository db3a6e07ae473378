package ai.aureeture.kit.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class KeyedLanesTest {
  private final KeyedLanes lanes = new KeyedLanes(2);
  private final List<String> begun = new ArrayList<>();

  @Test
  void work_on_one_key_begins_when_the_work_before_it_has_ended() {
    var first = new CompletableFuture<Void>();
    assertTrue(begins("a", "first", first).isDone());
    var second = begins("a", "second", new CompletableFuture<>());
    assertFalse(second.isDone());
    assertEquals(List.of("first"), begun);
    first.complete(null);
    assertTrue(second.isDone());
    assertEquals(List.of("first", "second"), begun);
  }

  @Test
  void work_on_another_key_does_not_wait_for_it() {
    var _ = begins("a", "first", new CompletableFuture<>());
    assertTrue(begins("b", "other", new CompletableFuture<>()).isDone());
    assertEquals(List.of("first", "other"), begun);
  }

  @Test
  void work_that_fails_lets_the_next_begin() {
    var first = new CompletableFuture<Void>();
    var _ = begins("a", "first", first);
    var second = begins("a", "second", new CompletableFuture<>());
    first.completeExceptionally(new IllegalStateException("no"));
    assertTrue(second.isDone());
  }

  @Test
  void a_message_without_a_key_has_a_lane_too() {
    assertTrue(begins(null, "first", new CompletableFuture<>()).isDone());
    assertFalse(begins(null, "second", new CompletableFuture<>()).isDone());
  }

  private CompletableFuture<Void> begins(String key, String name, CompletableFuture<Void> end) {
    return lanes
        .begin(
            key,
            () -> {
              begun.add(name);
              return Uni.createFrom().completionStage(end);
            })
        .subscribeAsCompletionStage();
  }
}
