package ai.aureeture.http.warmup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final AtomicInteger runs = new AtomicInteger();
  private final WarmUpStep counted = () -> Uni.createFrom().item(runs::incrementAndGet);

  @Test
  void service_is_ready_only_after_its_steps() {
    var gate = new CompletableFuture<Void>();
    var warmUp =
        new WarmUp(List.of(() -> Uni.createFrom().completionStage(gate), counted), 20, LONG);
    var running = warmUp.run().subscribeAsCompletionStage();
    assertEquals(Status.DOWN, warmUp.call().getStatus());
    gate.complete(null);
    running.join();
    assertEquals(Status.UP, warmUp.call().getStatus());
    assertTrue(runs.get() > 1);
  }

  @Test
  void step_that_fails_is_given_up_and_keeps_nothing_from_being_ready() {
    var failures = new AtomicInteger();
    WarmUpStep failing =
        () ->
            Uni.createFrom().failure(new IllegalStateException("no " + failures.incrementAndGet()));
    WarmUpStep throwing =
        () -> {
          throw new IllegalStateException("no " + failures.incrementAndGet());
        };
    var warmUp = new WarmUp(List.of(failing, throwing, counted), 20, LONG);
    warmUp.run().await().atMost(LONG);
    assertEquals(8, failures.get());
    assertTrue(runs.get() > 1);
    assertEquals(Status.UP, warmUp.call().getStatus());
  }

  @Test
  void step_that_never_ends_delays_readiness_for_a_bounded_time_only() {
    var warmUp = new WarmUp(List.of(() -> Uni.createFrom().nothing()), 20, Duration.ofMillis(50));
    warmUp.run().await().atMost(LONG);
    assertEquals(Status.UP, warmUp.call().getStatus());
  }
}
