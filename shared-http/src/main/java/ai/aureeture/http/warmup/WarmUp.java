package ai.aureeture.http.warmup;

import io.quarkus.arc.All;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * A service is ready once its warm-up is over. Steps that fail and steps that take too long do not
 * keep it from being ready: it then starts cold, as every service did without a warm-up.
 */
@Readiness
@ApplicationScoped
public class WarmUp implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(WarmUp.class);
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);
  private static final int AT_ONCE = 10;
  private static final int RETRIES = 3;
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final List<WarmUpStep> steps;
  private final int runs;
  private final Duration longest;
  private volatile boolean done;

  @Inject
  WarmUp(@All List<WarmUpStep> steps, @ConfigProperty(name = "aureeture.warm-up.runs") int runs) {
    this(steps, runs, LONGEST);
  }

  WarmUp(List<WarmUpStep> steps, int runs, Duration longest) {
    this.steps = steps;
    this.runs = runs;
    this.longest = longest;
  }

  void begin(@ObservesAsync HttpServerStart listening, Vertx vertx) {
    var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(context, true);
    context.runOnContext(_ -> begin());
  }

  private void begin() {
    var began = System.nanoTime();
    var _ =
        run()
            .subscribe()
            .with(_ -> LOG.infof("Warm after %d ms", (System.nanoTime() - began) / 1_000_000));
  }

  /** All steps, one after the other; never fails. */
  Uni<Void> run() {
    return Multi.createFrom()
        .iterable(steps)
        .onItem()
        .transformToUniAndConcatenate(this::repeat)
        .onItem()
        .ignoreAsUni()
        .ifNoItem()
        .after(longest)
        .fail()
        .onFailure()
        .recoverWithNull()
        .invoke(() -> done = true);
  }

  // What another service is needed for may take a moment; what fails then is not tried on and on.
  private Uni<Void> repeat(WarmUpStep step) {
    return Uni.createFrom()
        .deferred(step::run)
        .onFailure()
        .retry()
        .withBackOff(PAUSE)
        .atMost(RETRIES)
        .flatMap(_ -> runOften(step, System.nanoTime() + LONG_ENOUGH.toNanos()))
        .onFailure()
        .invoke(failure -> LOG.debugf(failure, "%s was cut short", step.getClass()))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> runOften(WarmUpStep step, long end) {
    return Multi.createFrom()
        .range(1, runs)
        .select()
        .first(_ -> System.nanoTime() < end)
        .onItem()
        .transformToUni(_ -> Uni.createFrom().deferred(step::run).replaceWithVoid())
        .merge(AT_ONCE)
        .onItem()
        .ignoreAsUni();
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("warm").status(done).build();
  }
}
