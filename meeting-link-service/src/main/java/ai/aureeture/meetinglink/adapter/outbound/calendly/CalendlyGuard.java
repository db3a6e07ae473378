package ai.aureeture.meetinglink.adapter.outbound.calendly;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Time-out and one circuit breaker for all calls: a provider in trouble is left alone. */
@ApplicationScoped
class CalendlyGuard {
  private final Guard breaker;
  private final Duration timeout;

  CalendlyGuard(CalendlySettings settings) {
    this.timeout = settings.timeout();
    this.breaker =
        Guard.create()
            .withThreadOffload(false)
            .withCircuitBreaker()
            .requestVolumeThreshold(settings.breaker().window())
            .failureRatio(settings.breaker().failureRatio())
            .delay(settings.breaker().pause().toMillis(), ChronoUnit.MILLIS)
            .when(CalendlyGuard::isTrouble)
            .done()
            .build();
  }

  <T> Uni<T> call(Supplier<Uni<T>> call) {
    return Uni.createFrom()
        .deferred(() ->
            breaker.get(
                () -> call.get().ifNoItem().after(timeout).fail(), new TypeLiteral<Uni<T>>() {}));
  }

  /** A refusal of this one request says nothing about the next; a limit does. */
  private static boolean isTrouble(Throwable failure) {
    return !(failure instanceof WebApplicationException refused)
        || refused.getResponse().getStatus() >= 500
        || refused.getResponse().getStatus() == 429;
  }
}
