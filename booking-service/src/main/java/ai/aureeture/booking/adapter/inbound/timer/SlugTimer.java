package ai.aureeture.booking.adapter.inbound.timer;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import ai.aureeture.booking.application.people.GiveSlugs;
import ai.aureeture.booking.domain.SessionRefused;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Names the pages of mentors who came by a release without slugs, also while it still runs. */
@ApplicationScoped
class SlugTimer {
  private final GiveSlugs slugs;

  SlugTimer(GiveSlugs slugs) {
    this.slugs = slugs;
  }

  @Scheduled(every = "1h", delayed = "10s", concurrentExecution = SKIP)
  Uni<Void> giveMissing() {
    // An outage is told by the other timers; the next hour comes.
    return slugs.giveMissing().onFailure(SessionRefused.class).recoverWithNull();
  }
}
