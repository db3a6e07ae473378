package ai.aureeture.availability.application.slots;

import ai.aureeture.availability.application.port.BusyTimes;
import ai.aureeture.availability.application.port.MentorCalendars;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.FreeSlots;
import ai.aureeture.availability.domain.slots.NextSlots;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Booking asks when many mentors can be booked next, for its list of mentors. Costs one read of the
 * plans and one of the sessions; one more read for each mentor who has no slot soon.
 */
@ApplicationScoped
public class FindNextSlots {
  private final MentorCalendars calendars;
  private final BusyTimes busyTimes;
  private final Clock clock;

  public FindNextSlots(MentorCalendars calendars, BusyTimes busyTimes, Clock clock) {
    this.calendars = calendars;
    this.busyTimes = busyTimes;
    this.clock = clock;
  }

  /** Of those mentors who have a plan, in any order. */
  public Uni<List<NextSlots>> of(Set<String> mentorIds) {
    var now = clock.instant();
    return calendars
        .plans(mentorIds)
        .flatMap(plans -> busy(plans, now).map(busy -> near(plans, busy, now)))
        .flatMap(near ->
            Multi.createFrom()
                .iterable(near)
                .onItem()
                .transformToUniAndConcatenate(next -> orLater(next, now))
                .collect()
                .asList());
  }

  /** Mentors whose answer may be another one since then, each with the latest change. */
  public Uni<Map<String, Instant>> changedSince(Instant since) {
    return calendars.changedSince(since);
  }

  private Uni<Map<String, List<BusyTime>>> busy(List<MentorAvailability> plans, Instant now) {
    var ids = plans.stream().map(MentorAvailability::mentorId).toList();
    return plans.stream()
        .map(plan -> FreeSlots.horizon(plan, NextSlots.nearRange(plan, now)))
        .filter(horizon -> !horizon.isEmpty())
        .reduce(FindNextSlots::both)
        .map(stretch -> calendars.busy(Set.copyOf(ids), stretch))
        .orElse(Uni.createFrom().item(Map.of()));
  }

  private static TimeRange both(TimeRange one, TimeRange other) {
    return new TimeRange(
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.to().isAfter(other.to()) ? one.to() : other.to());
  }

  private static List<NextSlots> near(
      List<MentorAvailability> plans, Map<String, List<BusyTime>> busy, Instant now) {
    return plans.stream()
        .map(plan -> NextSlots.near(plan, busy.getOrDefault(plan.mentorId(), List.of()), now))
        .toList();
  }

  private Uni<NextSlots> orLater(NextSlots near, Instant now) {
    if (!near.mayBeLater(now)) {
      return Uni.createFrom().item(near);
    }
    var plan = near.availability();
    return busyTimes
        .of(plan.mentorId(), FreeSlots.horizon(plan, near.laterRange(now)))
        .map(busy -> near.orLater(busy, now));
  }
}
