package ai.aureeture.notification.application.port.webhooks;

import static ai.aureeture.notification.domain.webhooks.Webhooks.START;
import static ai.aureeture.notification.domain.webhooks.Webhooks.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries.Place;
import ai.aureeture.notification.domain.webhooks.AttemptResult.Answered;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Name;
import ai.aureeture.notification.domain.webhooks.RetrySchedule;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every collection of webhook deliveries must hold; {@link #deliveries()} begins empty. */
public abstract class WebhookDeliveriesContract {
  private static final Duration LEASE = Duration.ofSeconds(40);

  private final WebhookDelivery first = delivery("endpoint-1", "event-1", START);

  protected abstract WebhookDeliveries deliveries();

  @Test
  void a_delivery_is_due_when_it_is_stored_and_counted_when_it_is_taken() {
    done(deliveries().add(first));

    assertEquals(Optional.empty(), take(START.minusMillis(1)));
    assertEquals(Optional.of(first.taken()), take(START));
  }

  @Test
  void the_same_delivery_again_changes_nothing() {
    done(deliveries().add(first));
    done(deliveries().finish(taken().id(), stored -> after(stored, 200)));

    done(deliveries().add(delivery("endpoint-1", "event-1", START.plusSeconds(5))));

    assertEquals(Optional.empty(), take(START.plusSeconds(5)));
    assertEquals(List.of(after(first.taken(), 200)), all("endpoint-1"));
  }

  @Test
  void the_longest_due_is_first_and_each_is_taken_once() {
    var second = delivery("endpoint-1", "event-2", START.plusSeconds(1));
    done(deliveries().add(second));
    done(deliveries().add(first));

    assertEquals(Optional.of(first.taken()), take(START.plusSeconds(1)));
    assertEquals(Optional.of(second.taken()), take(START.plusSeconds(1)));
    assertEquals(Optional.empty(), take(START.plusSeconds(1)));
  }

  @Test
  void one_for_a_busy_endpoint_is_passed_over() {
    var other = delivery("endpoint-2", "event-1", START.plusSeconds(1));
    done(deliveries().add(first));
    done(deliveries().add(other));

    var now = START.plusSeconds(1);
    assertEquals(
        Optional.of(other.taken()), done(deliveries().takeDue(now, LEASE, Set.of("endpoint-1"))));
    assertEquals(
        Optional.empty(), done(deliveries().takeDue(now, LEASE, Set.of("endpoint-1", "any"))));
  }

  @Test
  void one_of_a_dead_replica_is_taken_again_after_its_lease() {
    done(deliveries().add(first));

    assertEquals(Optional.of(first.taken()), take(START));
    assertEquals(Optional.empty(), take(START.plusSeconds(39)));
    assertEquals(Optional.of(first.taken().taken()), take(START.plusSeconds(40)));
  }

  @Test
  void two_replicas_never_take_the_same() {
    done(deliveries().add(first));

    var three =
        IntStream.range(0, 3).mapToObj(_ -> deliveries().takeDue(START, LEASE, Set.of())).toList();

    var taken = done(Uni.join().all(three).andFailFast());
    assertEquals(1, taken.stream().filter(Optional::isPresent).count());
  }

  @Test
  void a_finished_one_is_due_again_at_its_next_attempt() {
    done(deliveries().add(first));

    var failed = done(deliveries().finish(taken().id(), stored -> after(stored, 500)));

    var next = failed.orElseThrow().dueAt().orElseThrow();
    assertEquals(Optional.empty(), take(next.minusMillis(1)));
    assertEquals(failed.map(WebhookDelivery::taken), take(next));
  }

  @Test
  void a_change_does_not_hand_it_back() {
    done(deliveries().add(first));
    var taken = taken();

    done(deliveries().change(taken.id(), stored -> stored.askedFor(START.plusSeconds(1))));

    assertEquals(Optional.empty(), take(START.plusSeconds(1)));
    assertEquals(
        Optional.of(first.askedFor(START.plusSeconds(1)).taken()), take(START.plusSeconds(40)));
  }

  @Test
  void there_is_nothing_to_change_where_there_is_none() {
    assertEquals(Optional.empty(), done(deliveries().change("nonsense", stored -> stored)));
    assertEquals(Optional.empty(), done(deliveries().finish("nonsense", stored -> stored)));
  }

  @Test
  void they_are_listed_by_state_newest_first_page_by_page() {
    // Two of one instant, so that the page ends between them.
    var older = delivery("endpoint-1", "event-2", START);
    var newest = delivery("endpoint-1", "event-3", START.plusSeconds(1));
    for (var one : List.of(first, older, newest, delivery("endpoint-2", "event-1", START))) {
      done(deliveries().add(one));
    }

    var whole = all("endpoint-1");
    assertEquals(newest, whole.getFirst());
    assertEquals(Set.of(first, older), Set.copyOf(whole.subList(1, 3)));
    var page = page(Optional.empty(), Optional.empty(), 2);
    assertEquals(whole.subList(0, 2), page);
    var rest = page(Optional.empty(), Optional.of(Place.of(page.getLast())), 2);
    assertEquals(whole.subList(2, 3), rest);

    done(deliveries().finish(newest.id(), stored -> after(stored, 200)));
    assertEquals(
        List.of(after(newest, 200)), page(Optional.of(Name.DELIVERED), Optional.empty(), 9));
    assertEquals(whole.subList(1, 3), page(Optional.of(Name.PENDING), Optional.empty(), 9));
    assertEquals(List.of(), page(Optional.of(Name.GIVEN_UP), Optional.empty(), 9));
  }

  @Test
  void those_of_a_removed_endpoint_are_gone() {
    var other = delivery("endpoint-2", "event-1", START);
    done(deliveries().add(first));
    done(deliveries().add(other));

    done(deliveries().removeAllOf("endpoint-1"));

    assertEquals(List.of(), all("endpoint-1"));
    assertEquals(List.of(other), all("endpoint-2"));
  }

  @Test
  void only_what_need_not_be_known_is_forgotten() {
    var waiting = delivery("endpoint-1", "event-2", START);
    done(deliveries().add(first));
    done(deliveries().add(waiting));
    done(deliveries().finish(first.id(), stored -> after(stored, 200)));
    var forgetAt = after(first, 200).forgetAt().orElseThrow();

    done(deliveries().forget(forgetAt.minusMillis(1)));
    assertEquals(2, all("endpoint-1").size());

    done(deliveries().forget(forgetAt));
    assertEquals(List.of(waiting), all("endpoint-1"));
  }

  private WebhookDelivery taken() {
    return take(START).orElseThrow();
  }

  private Optional<WebhookDelivery> take(Instant now) {
    return done(deliveries().takeDue(now, LEASE, Set.of()));
  }

  private List<WebhookDelivery> all(String endpointId) {
    return done(deliveries().of(endpointId, Optional.empty(), Optional.empty(), 100));
  }

  private List<WebhookDelivery> page(Optional<Name> state, Optional<Place> before, int limit) {
    return done(deliveries().of("endpoint-1", state, before, limit));
  }

  private static WebhookDelivery after(WebhookDelivery taken, int status) {
    return taken.after(new Answered(status), RetrySchedule.THREE_DAYS, START);
  }

  private static WebhookDelivery delivery(String endpointId, String eventId, Instant now) {
    return WebhookDelivery.of(endpointId, event(eventId), now);
  }

  @CanIgnoreReturnValue
  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
