package ai.aureeture.availability.adapter.inbound.timer;

import ai.aureeture.availability.application.listed.PublishListedDays;
import ai.aureeture.kit.work.Unavailable;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks for dates that are over, here or on a replica that died: two indexed queries. */
@ApplicationScoped
class ListedDaysTimer {
  private static final Logger LOG = Logger.getLogger(ListedDaysTimer.class);

  private final PublishListedDays publish;

  ListedDaysTimer(PublishListedDays publish) {
    this.publish = publish;
  }

  // Not while the service starts: its first query loads hundreds of classes on the event loop.
  @Scheduled(every = "{aureeture.listed-days-round}", delayed = "{aureeture.listed-days-round}")
  Uni<Void> look() {
    return publish
        .look()
        .onFailure(Unavailable.class)
        .invoke(away -> LOG.debugf("Listed days wait: %s", away.getMessage()))
        .onFailure(Unavailable.class)
        .recoverWithNull();
  }
}
