package ai.aureeture.availability.application.listed;

import ai.aureeture.availability.application.port.BusyTimes;
import ai.aureeture.availability.application.port.ListedDays;
import ai.aureeture.availability.application.port.UnpublishedDay;
import ai.aureeture.availability.application.port.UnpublishedDays;
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
 * Publishes of every date of every mentor's calendar, once it is over, how many slots were listed:
 * one date after the other, each at least once, and the next one only when the one before is
 * published. After an outage the missed dates follow, but for those that are long past.
 */
@ApplicationScoped
public class PublishListedDays {
  private static final Logger LOG = Logger.getLogger(PublishListedDays.class);
  private static final int MOST_MISSED = 31;
  private static final int AT_ONCE = 8;
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final UnpublishedDays unpublishedDays;
  private final BusyTimes busyTimes;
  private final ListedDays listedDays;
  private final Clock clock;
  private final WorkQueue queue;

  public PublishListedDays(
      UnpublishedDays unpublishedDays, BusyTimes busyTimes, ListedDays listedDays, Clock clock) {
    this.unpublishedDays = unpublishedDays;
    this.busyTimes = busyTimes;
    this.listedDays = listedDays;
    this.clock = clock;
    this.queue = new WorkQueue("Listed days", AT_ONCE, this::takeDue);
  }

  /** Begins with mentors who are new, and looks for dates that are over in the background. */
  public Uni<Void> look() {
    return unpublishedDays.begin(clock.instant()).eventually(queue::wake);
  }

  private Uni<Optional<Piece>> takeDue() {
    return unpublishedDays
        .takeDue(clock.instant(), LEASE)
        .map(due ->
            due.map(day ->
                new Piece("Listed days of " + day.availability().mentorId(), () -> publish(day))));
  }

  private Uni<Void> publish(UnpublishedDay unpublished) {
    var availability = unpublished.availability();
    var date = notLongPast(unpublished);
    return busyTimes
        .of(availability.mentorId(), FreeSlots.horizon(availability, availability.dayOf(date)))
        .map(busy -> ListedDay.of(date, availability, busy))
        .flatMap(listedDays::publish)
        .flatMap(_ -> unpublishedDays.advance(unpublished, date.plusDays(1)));
  }

  private LocalDate notLongPast(UnpublishedDay unpublished) {
    var oldest = unpublished.availability().today(clock.instant()).minusDays(MOST_MISSED);
    if (!unpublished.date().isBefore(oldest)) {
      return unpublished.date();
    }
    LOG.warnf(
        "mentor=%s: listed days from %s to before %s are passed over",
        unpublished.availability().mentorId(), unpublished.date(), oldest);
    return oldest;
  }
}
