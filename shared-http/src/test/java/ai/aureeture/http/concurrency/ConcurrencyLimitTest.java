package ai.aureeture.http.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.http.concurrency.ConcurrencyLimit.Turn;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
  private final Semaphore room = new Semaphore(3);
  private final ConcurrencyLimit limit = new ConcurrencyLimit(2, 2, room);

  @Test
  void as_many_as_allowed_run_and_the_next_begins_when_one_leaves() {
    var turns = join(4);
    assertEquals(List.of(true, true, false, false), begun(turns));
    turns.get(1).leave();
    assertEquals(List.of(true, true, true, false), begun(turns));
    turns.forEach(Turn::leave);
    assertEquals(List.of(true, true), begun(join(2)));
  }

  @Test
  void further_one_is_refused_until_one_who_waits_begins_or_leaves() {
    var turns = join(4);
    assertTrue(limit.join().isEmpty());
    turns.get(3).leave();
    var last = join(1).getFirst();
    assertTrue(limit.join().isEmpty());
    turns.get(0).leave();
    assertEquals(List.of(true, false), begun(List.of(turns.get(2), last)));
    assertTrue(limit.join().isPresent());
  }

  @Test
  void leaving_twice_lets_one_begin() {
    var turns = join(4);
    turns.getFirst().leave();
    turns.getFirst().leave();
    assertEquals(List.of(true, false), begun(turns.subList(2, 4)));
  }

  @Test
  void one_who_left_while_waiting_never_begins() {
    var turns = join(4);
    turns.get(2).leave();
    turns.get(0).leave();
    assertEquals(List.of(false, true), begun(turns.subList(2, 4)));
  }

  @Test
  void room_is_shared_and_empty_again_when_all_have_left() {
    var other = new ConcurrencyLimit(0, 2, room);
    var turns = join(4);
    assertTrue(other.join().isPresent());
    assertTrue(other.join().isEmpty());
    turns.get(0).leave();
    var last = other.join().orElseThrow();
    assertEquals(0, room.availablePermits());
    last.leave();
    turns.forEach(Turn::leave);
    assertEquals(2, room.availablePermits());
  }

  private List<Turn> join(int many) {
    return Stream.generate(() -> limit.join().orElseThrow()).limit(many).toList();
  }

  private static List<Boolean> begun(List<Turn> turns) {
    return turns.stream().map(ConcurrencyLimitTest::hasBegun).toList();
  }

  private static boolean hasBegun(Turn turn) {
    return turn.begun().subscribeAsCompletionStage().isDone();
  }
}
