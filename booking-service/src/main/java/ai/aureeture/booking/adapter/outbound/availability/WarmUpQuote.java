package ai.aureeture.booking.adapter.outbound.availability;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.http.warmup.WarmUpStep;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** The schedule of a mentor who does not exist. */
@ApplicationScoped
class WarmUpQuote implements WarmUpStep {
  private final RestAvailability availability;

  WarmUpQuote(RestAvailability availability) {
    this.availability = availability;
  }

  @Override
  public Uni<?> run() {
    var hour = new Slot(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofHours(1)));
    return availability
        .quote("warm-up", hour)
        .onFailure(failure -> SessionRefused.isFor(failure, Reason.SLOT_NOT_OFFERED))
        .recoverWithNull();
  }
}
