package ai.aureeture.availability.application.listed;

import ai.aureeture.availability.application.port.BusyTimes;
import ai.aureeture.availability.application.port.ListedDays;
import ai.aureeture.availability.application.port.UntoldDay;
import ai.aureeture.availability.application.port.UntoldDays;
import ai.aureeture.availability.domain.slots.FreeSlots;
import ai.aureeture.availability.domain.slots.ListedDay;
import ai.aureeture.kit.work.WorkQueue;
import ai.aureeture.kit.work.WorkQueue.Piece;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Tells of every date of every mentor's calendar, once it is over, how many slots were listed: one
 * date after the other, each at least once, and the next one only when the one before is told.
 * After an outage the missed dates follow, but for those that are long past.
 */
@ApplicationScoped
public class TellListedDays {
  private static final Logger LOG = Logger.getLogger(TellListedDays.class);
  private static final int MOST_MISSED = 31;
  private static final int AT_ONCE = 8;
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final UntoldDays untoldDays;
  private final BusyTimes busyTimes;
  private final ListedDays listedDays;
  private final Clock clock;
  private final WorkQueue queue;

  public TellListedDays(
      UntoldDays untoldDays, BusyTimes busyTimes, ListedDays listedDays, Clock clock) {
    this.untoldDays = untoldDays;
    this.busyTimes = busyTimes;
    this.listedDays = listedDays;
    this.clock = clock;
    this.queue = new WorkQueue("Listed days", AT_ONCE, this::takeDue);
  }

  /** Begins with mentors who are new, and looks for dates that are over in the background. */
  public Uni<Void> look() {
    return untoldDays.begin(clock.instant()).eventually(queue::wake);
  }

  private Uni<Optional<Piece>> takeDue() {
    return untoldDays
        .takeDue(clock.instant(), LEASE)
        .map(due ->
            due.map(day ->
                new Piece("Listed days of " + day.availability().mentorId(), () -> tell(day))));
  }

  private Uni<Void> tell(UntoldDay untold) {
    var availability = untold.availability();
    var date = notLongPast(untold);
    return busyTimes
        .of(availability.mentorId(), FreeSlots.horizon(availability, availability.dayOf(date)))
        .map(busy -> ListedDay.of(date, availability, busy))
        .flatMap(listedDays::tell)
        .flatMap(_ -> untoldDays.advance(untold, date.plusDays(1)));
  }

  private LocalDate notLongPast(UntoldDay untold) {
    var oldest = untold.availability().today(clock.instant()).minusDays(MOST_MISSED);
    if (!untold.date().isBefore(oldest)) {
      return untold.date();
    }
    LOG.warnf(
        "mentor=%s: listed days from %s to before %s are passed over",
        untold.availability().mentorId(), untold.date(), oldest);
    return oldest;
  }
}
