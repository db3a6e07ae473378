package ai.aureeture.availability.adapter.inbound.rest.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.availability.application.slots.SlotListing;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.time.TimeRange;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlotsBodiesTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final SlotsBodies bodies = new SlotsBodies(waiting::add);

  @Test
  void a_small_listing_is_answered_while_large_ones_wait() {
    var large = ask(listing(92, List.of()));
    var small = ask(listing(2, List.of()));
    large.assertNotTerminated();
    small.assertCompleted();
    finish();
    large.assertCompleted();
  }

  @Test
  void hundred_equal_large_listings_are_computed_once() {
    var command = Stream.generate(() -> ask(listing(92, List.of()))).limit(100).toList();
    assertEquals(1, waiting.size());
    finish();
    var first = command.getFirst().assertCompleted().getItem();
    command.forEach(each -> assertSame(first, each.assertCompleted().getItem()));
    assertSame(first, ask(listing(92, List.of())).assertCompleted().getItem(), "asked again");
  }

  @Test
  void caller_who_gives_up_does_not_affect_the_others() {
    var gone = ask(listing(92, List.of()));
    var other = ask(listing(92, List.of()));
    gone.cancel();
    finish();
    other.assertCompleted();
  }

  @Test
  void listing_without_callers_is_not_computed_and_can_be_requested_again() {
    var first = ask(listing(92, List.of()));
    var second = ask(listing(92, List.of()));
    first.cancel();
    second.cancel();
    var again = ask(listing(92, List.of()));
    assertEquals(2, waiting.size());
    waiting.remove().run();
    again.assertNotTerminated();
    waiting.remove().run();
    again.assertCompleted();
  }

  @Test
  void full_queue_refuses_large_listings_and_answers_small_ones() {
    var full =
        new SlotsBodies(task -> {
          throw new RejectedExecutionException();
        });
    var large = ask(full, listing(92, List.of())).assertFailedWith(Problem.class).getFailure();
    assertEquals("busy", ((Problem) large).code());
    assertEquals(503, ((Problem) large).status());
    assertEquals(2, ((Problem) large).retryAfterSeconds());
    ask(full, listing(2, List.of())).assertCompleted();
  }

  @Test
  void executor_rejects_tasks_beyond_its_queue() throws Exception {
    var executor = new SlotsExecutor();
    var running = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    executor.execute(() -> {
      running.countDown();
      try {
        release.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    });
    running.await();
    for (int i = 0; i < SlotsExecutor.MOST_WAITING; i++) {
      executor.execute(() -> {});
    }
    assertThrows(RejectedExecutionException.class, () -> executor.execute(() -> {}));
    release.countDown();
    executor.stop();
  }

  @Test
  void a_session_more_makes_another_listing() {
    var before = ask(listing(92, List.of()));
    finish();
    var busy = new BusyTime(NOW, NOW.plus(Duration.ofHours(1)), 0);
    var after = ask(listing(92, List.of(busy)));
    finish();
    assertNotSame(before.assertCompleted().getItem(), after.assertCompleted().getItem());
  }

  private UniAssertSubscriber<SlotsBody> ask(SlotListing listing) {
    return ask(bodies, listing);
  }

  private static UniAssertSubscriber<SlotsBody> ask(SlotsBodies bodies, SlotListing listing) {
    return bodies.of(listing).subscribe().withSubscriber(UniAssertSubscriber.create());
  }

  private void finish() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private static SlotListing listing(int days, List<BusyTime> busy) {
    return new SlotListing(
        Schedules.of("UTC", "Mon-Sun 00:00-24:00", "", "session=5"),
        new TimeRange(NOW, NOW.plus(Duration.ofDays(days))),
        busy,
        NOW.plus(Duration.ofDays(days)),
        Optional.empty());
  }
}
