package ai.aureeture.availability.application;

import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.BusyTimes;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.domain.BusyTime;
import ai.aureeture.availability.domain.FreeSlots;
import ai.aureeture.availability.domain.MentorAvailability;
import ai.aureeture.availability.domain.TimeRange;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Anybody looks at a mentor's slots. Costs one read of the schedule and one of the sessions. */
@ApplicationScoped
public class ListSlots {
  private final Availabilities availabilities;
  private final BusyTimes busyTimes;
  private final Clock clock;

  public ListSlots(Availabilities availabilities, BusyTimes busyTimes, Clock clock) {
    this.availabilities = availabilities;
    this.busyTimes = busyTimes;
    this.clock = clock;
  }

  public Uni<SlotListing> list(String mentorId, AskedRange asked) {
    var now = clock.instant();
    return availabilities.find(mentorId).chain(found -> list(found, asked, now));
  }

  private Uni<SlotListing> list(Optional<StoredAvailability> found, AskedRange asked, Instant now) {
    // A range that makes no sense is said first, even when there is nobody to have slots in it.
    ZoneId zone = found.map(it -> it.availability().timezone()).orElse(ZoneOffset.UTC);
    var range = asked.in(zone, now);
    var availability = found.orElseThrow(AvailabilityRefused::none).availability();
    return busyIn(availability, FreeSlots.horizon(availability, range, now))
        .map(busy -> FreeSlots.of(availability, busy, range, now))
        .map(slots -> new SlotListing(availability, slots));
  }

  private Uni<List<BusyTime>> busyIn(MentorAvailability availability, TimeRange horizon) {
    return horizon.isEmpty()
        ? Uni.createFrom().item(List.of())
        : busyTimes.of(availability.mentorId(), horizon);
  }
}
