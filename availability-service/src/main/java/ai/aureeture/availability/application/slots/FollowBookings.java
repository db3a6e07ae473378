package ai.aureeture.availability.application.slots;

import ai.aureeture.availability.application.port.BusyTimes;
import ai.aureeture.availability.domain.slots.SessionTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Booking tells of a session, and its time is taken or free. Repeats and older events do nothing.
 */
@ApplicationScoped
public class FollowBookings {
  private static final Logger LOG = Logger.getLogger(FollowBookings.class);

  private final BusyTimes busyTimes;

  public FollowBookings(BusyTimes busyTimes) {
    this.busyTimes = busyTimes;
  }

  public Uni<Void> follow(SessionTime session) {
    return busyTimes
        .remember(session)
        .invoke(changed -> {
          if (changed) {
            LOG.infof(
                "booking=%s is %s on its mentor's calendar%s",
                session.sessionId(),
                session.state().name().toLowerCase(Locale.ROOT),
                session.proposed().isPresent() ? ", another time is held for it" : "");
          }
        })
        .replaceWithVoid();
  }
}
