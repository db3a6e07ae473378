package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.people.MentorListings;
import ai.aureeture.booking.application.port.people.MentorListings.Found;
import ai.aureeture.booking.application.port.people.NextSlots;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps each listed mentor's next slot: asks again when their plan or sessions changed, when the
 * slot cannot be booked any more, and every half an hour for whatever was missed. Every replica may
 * do it: the work is shared out.
 */
@ApplicationScoped
public class KeepNextSlots {
  private static final Duration LONGEST = Duration.ofMinutes(30);
  // A write may be seen that much later than the time it says.
  private static final Duration OVERLAP = Duration.ofSeconds(10);
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int AT_ONCE = 50;

  private final MentorListings listings;
  private final NextSlots nextSlots;
  private final Clock clock;
  private final AtomicReference<Optional<Instant>> asked = new AtomicReference<>(Optional.empty());

  public KeepNextSlots(MentorListings listings, NextSlots nextSlots, Clock clock) {
    this.listings = listings;
    this.nextSlots = nextSlots;
    this.clock = clock;
  }

  /** One round. After a failure, slots that have passed are forgotten until the next. */
  public Uni<Void> keep() {
    return noteChanges()
        .flatMap(_ -> keepDue())
        .onFailure()
        .call(_ -> listings.forgetPassed(clock.instant()).onFailure().recoverWithNull());
  }

  private Uni<Void> noteChanges() {
    var now = clock.instant();
    // What changed before was asked for again since then.
    var longestAgo = now.minus(LONGEST);
    var since = asked.get().filter(longestAgo::isBefore).orElse(longestAgo).minus(OVERLAP);
    return nextSlots
        .changedSince(since)
        .flatMap(changes ->
            changes.isEmpty() ? Uni.createFrom().voidItem() : listings.noteChanges(changes, now))
        .invoke(() -> asked.set(Optional.of(now)));
  }

  private Uni<Void> keepDue() {
    var now = clock.instant();
    // As exact as the store is: it is compared.
    var lease = now.plus(LEASE).truncatedTo(ChronoUnit.MICROS);
    return listings
        .takeDue(now, lease, AT_ONCE)
        .flatMap(taken ->
            taken.isEmpty()
                ? Uni.createFrom().voidItem()
                : nextSlots
                    .of(taken)
                    .flatMap(found -> keep(taken, found, lease))
                    .flatMap(
                        _ -> taken.size() < AT_ONCE ? Uni.createFrom().voidItem() : keepDue()));
  }

  private Uni<Void> keep(List<String> taken, List<Found> found, Instant lease) {
    var now = clock.instant();
    return listings.keep(taken, found, lease, now, now.plus(LONGEST));
  }
}
