package ai.aureeture.booking.adapter.in.kafka;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How a message is tried again: for as long as our store is away, since every other message would
 * fail alike; a few times for anything else, before it goes to the dead letters.
 */
final class Patience {
  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int FEW = 3;

  private Patience() {}

  static Uni<Void> with(Supplier<Uni<Void>> effect) {
    return Uni.createFrom()
        .deferred(effect::get)
        .onFailure(failure -> !isOutage(failure))
        .retry()
        .withBackOff(FIRST, FIRST)
        .atMost(FEW)
        .onFailure(Patience::isOutage)
        .retry()
        .withBackOff(FIRST, LONGEST)
        .indefinitely();
  }

  private static boolean isOutage(Throwable failure) {
    return failure instanceof SessionRefused refused && refused.reason() == Reason.UNAVAILABLE;
  }
}
