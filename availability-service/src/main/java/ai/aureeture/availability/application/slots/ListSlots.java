package ai.aureeture.availability.application.slots;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.BusyTimes;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.FreeSlots;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Lists a mentor's slots for any caller, or for a session's mentor or student those to which it can
 * move. Costs one read of the schedule and one of the sessions; the slots themselves are worked out
 * when the listing is asked for them.
 */
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

  public Uni<SlotListing> list(String mentorId, AskedRange command) {
    return list(mentorId, command, Optional.empty());
  }

  /**
   * The slots for moving a session: neither the times it takes up nor its place in the week count.
   * Refused with NO_SESSION when the mentor has no such session, with NOT_YOUR_SESSION to
   * strangers. Of a session stored without its student nothing is told to anyone but the mentor:
   * they get the slots that everybody sees.
   */
  public Uni<SlotListing> listToMove(
      String sessionId, Requester requester, String mentorId, AskedRange command) {
    return busyTimes
        .session(sessionId)
        .map(found ->
            found
                .filter(session -> session.mentorId().equals(mentorId))
                .orElseThrow(AvailabilityRefused::noSession))
        .map(session -> Optional.of(session).filter(requester::mayMove))
        .flatMap(moving -> list(mentorId, command, moving));
  }

  private Uni<SlotListing> list(String mentorId, AskedRange command, Optional<SessionTime> moving) {
    var now = clock.instant();
    return availabilities.find(mentorId).flatMap(found -> list(found, command, moving, now));
  }

  private Uni<SlotListing> list(
      Optional<StoredAvailability> found,
      AskedRange command,
      Optional<SessionTime> moving,
      Instant now) {
    // A range that makes no sense is said first, even when there is no mentor to have slots in it.
    ZoneId zone = found.map(it -> it.availability().timezone()).orElse(ZoneOffset.UTC);
    var range = command.in(zone, now);
    var availability = found.orElseThrow(AvailabilityRefused::none).availability();
    var all = FreeSlots.bookable(availability, now);
    return busyIn(availability, FreeSlots.horizon(availability, range, now), moving)
        .map(busy ->
            new SlotListing(
                availability,
                range.intersect(all).inSeconds(),
                busy,
                all.to().minusSeconds(1),
                moving.map(SessionTime::range)));
  }

  private Uni<List<BusyTime>> busyIn(
      MentorAvailability availability, TimeRange horizon, Optional<SessionTime> moving) {
    return horizon.isEmpty()
        ? Uni.createFrom().item(List.of())
        : busyTimes.of(availability.mentorId(), horizon, moving.map(SessionTime::sessionId));
  }
}
