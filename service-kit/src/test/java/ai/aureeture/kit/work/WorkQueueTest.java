package ai.aureeture.kit.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.kit.work.WorkQueue.Piece;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkQueueTest {
  private final Deque<Piece> due = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final List<UniEmitter<? super Void>> running = new ArrayList<>();
  private boolean away;
  private boolean throwing;

  private final WorkQueue queue = new WorkQueue("Work", 2, this::take);

  @Test
  void all_due_pieces_are_done() {
    for (var name : List.of("a", "b", "c")) {
      due.add(new Piece(name, () -> finished(name)));
    }
    queue.wake();
    assertEquals(List.of("a", "b", "c"), done.stream().sorted().toList());
  }

  @Test
  void concurrent_work_is_limited() {
    for (var name : List.of("a", "b", "c")) {
      due.add(new Piece(name, this::unfinished));
    }
    queue.wake();
    queue.wake();
    assertEquals(2, running.size());
    running.getFirst().complete(null);
    assertEquals(3, running.size());
    running.get(1).complete(null);
    assertEquals(3, running.size());
  }

  @Test
  void failed_piece_does_not_hold_up_the_others() {
    due.add(new Piece("broken", () -> Uni.createFrom().failure(new AssertionError("broken"))));
    due.add(
        new Piece(
            "throws",
            () -> {
              throw new IllegalArgumentException("throws");
            }));
    due.add(new Piece("away", () -> Uni.createFrom().failure(new Unavailable("The store", null))));
    due.add(new Piece("a", () -> finished("a")));
    queue.wake();
    assertEquals(List.of("a"), done);
  }

  @Test
  void work_goes_on_with_the_next_wake_after_an_outage() {
    away = true;
    due.add(new Piece("a", () -> finished("a")));
    queue.wake();
    assertEquals(List.of(), done);
    away = false;
    queue.wake();
    assertEquals(List.of("a"), done);
  }

  @Test
  void queue_still_works_after_the_store_threw() {
    for (int i = 0; i < 5; i++) {
      throwing = true;
      queue.wake();
    }
    throwing = false;
    due.add(new Piece("a", () -> finished("a")));
    queue.wake();
    assertEquals(List.of("a"), done);
  }

  private Uni<Optional<Piece>> take() {
    if (throwing) {
      throw new IllegalArgumentException("cannot even ask");
    }
    return away
        ? Uni.createFrom().failure(new Unavailable("The store", null))
        : Uni.createFrom().item(() -> Optional.ofNullable(due.poll()));
  }

  private Uni<Void> finished(String name) {
    return Uni.createFrom().voidItem().invoke(() -> done.add(name));
  }

  private Uni<Void> unfinished() {
    return Uni.createFrom().emitter(running::add);
  }
}
