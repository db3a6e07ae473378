package ai.aureeture.booking.adapter.inbound.timer;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import ai.aureeture.booking.application.people.KeepNextSlots;
import ai.aureeture.booking.domain.SessionRefused;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows the mentors' slots for the list of mentors, which is so some seconds old at most. */
@ApplicationScoped
class NextSlotsTimer {
  private final KeepNextSlots nextSlots;

  NextSlotsTimer(KeepNextSlots nextSlots) {
    this.nextSlots = nextSlots;
  }

  @Scheduled(every = "2s", delayed = "2s", concurrentExecution = SKIP)
  Uni<Void> keep() {
    // An outage is told by those who book; the next round comes.
    return nextSlots.keep().onFailure(SessionRefused.class).recoverWithNull();
  }
}
