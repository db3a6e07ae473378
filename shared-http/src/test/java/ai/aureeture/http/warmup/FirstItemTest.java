package ai.aureeture.http.warmup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FirstItemTest {
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void computation_that_succeeds_after_a_failure_serves_later_subscribers() {
    var item = FirstItem.of(() -> failingUntil(2));
    subscribe(item).assertFailedWith(IllegalStateException.class);
    subscribe(item).assertCompleted().assertItem(2);
    subscribe(item).assertCompleted().assertItem(2);
    assertEquals(2, runs.get());
  }

  @Test
  void computation_that_throws_runs_again_too() {
    var item =
        FirstItem.<Integer>of(() -> {
          if (runs.incrementAndGet() < 3) {
            throw new IllegalStateException("not yet");
          }
          return Uni.createFrom().item(runs.get());
        });
    subscribe(item).assertFailedWith(IllegalStateException.class);
    subscribe(item).assertFailedWith(IllegalStateException.class);
    subscribe(item).assertCompleted().assertItem(3);
  }

  @Test
  void warm_up_repeats_a_step_whose_token_fails_once() {
    var token = FirstItem.of(() -> failingUntil(2));
    var requests = new AtomicInteger();
    WarmUpStep step = () -> token.invoke(requests::incrementAndGet);
    new WarmUp(List.of(step), 5, Duration.ofMinutes(5)).run().await().indefinitely();
    assertEquals(2, runs.get());
    assertEquals(5, requests.get());
  }

  private Uni<Integer> failingUntil(int success) {
    int run = runs.incrementAndGet();
    return run < success
        ? Uni.createFrom().failure(new IllegalStateException("run " + run))
        : Uni.createFrom().item(run);
  }

  private static UniAssertSubscriber<Integer> subscribe(Uni<Integer> item) {
    return item.subscribe().withSubscriber(UniAssertSubscriber.create());
  }
}
