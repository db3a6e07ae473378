package ai.aureeture.availability.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import ai.aureeture.availability.application.SlotListing;
import ai.aureeture.availability.domain.BusyTime;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.TimeRange;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
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
  void of_a_hundred_equal_large_listings_one_is_worked_out() {
    var asked = Stream.generate(() -> ask(listing(92, List.of()))).limit(100).toList();
    assertEquals(1, waiting.size());
    finish();
    var first = asked.getFirst().assertCompleted().getItem();
    asked.forEach(each -> assertSame(first, each.assertCompleted().getItem()));
    assertSame(first, ask(listing(92, List.of())).assertCompleted().getItem(), "asked again");
  }

  @Test
  void one_who_gives_up_takes_nothing_from_the_others() {
    var gone = ask(listing(92, List.of()));
    var other = ask(listing(92, List.of()));
    gone.cancel();
    finish();
    other.assertCompleted();
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
