package ai.aureeture.availability.application.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.application.port.InMemoryBusyTimes;
import ai.aureeture.availability.application.port.MentorCalendars;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindNextSlotsTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

  private final InMemoryBusyTimes busyTimes = new InMemoryBusyTimes();
  private final Map<String, MentorAvailability> plans = new HashMap<>();
  private final FindNextSlots findNextSlots =
      new FindNextSlots(new Calendars(), busyTimes, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void each_mentor_has_an_answer_of_their_own() {
    plan("asha", "Mon 09:00-11:00", "");
    plan("kabir", "Tue 09:00-11:00", "");
    booked("asha", "2027-03-15T09:00:00Z");
    assertEquals(
        Map.of(
            "asha", Instant.parse("2027-03-15T10:00:00Z"),
            "kabir", Instant.parse("2027-03-16T09:00:00Z")),
        firsts("asha", "kabir", "without-plan"));
  }

  @Test
  void sessions_after_two_weeks_count_too() {
    plan("asha", "Mon 09:00-10:00", "2027-03-15 block; 2027-03-22 block");
    booked("asha", "2027-03-29T09:00:00Z");
    assertEquals(Map.of("asha", Instant.parse("2027-04-05T09:00:00Z")), firsts("asha"));
  }

  private Map<String, Instant> firsts(String... mentors) {
    var firsts = new HashMap<String, Instant>();
    for (var next : findNextSlots.of(Set.of(mentors)).await().indefinitely()) {
      next.first().ifPresent(first -> firsts.put(next.availability().mentorId(), first));
    }
    return firsts;
  }

  private void plan(String mentor, String weekly, String overrides) {
    plans.put(mentor, Schedules.of(mentor, "UTC", weekly, overrides, ""));
  }

  private void booked(String mentor, String start) {
    var from = Instant.parse(start);
    var hour = new BusyTime(from, from.plus(Duration.ofHours(1)), 0);
    var session =
        new SessionTime(
            start, 1, mentor, Optional.empty(), SessionTime.State.BOOKED, hour, Optional.empty());
    var _ = busyTimes.remember(session).await().indefinitely();
  }

  private final class Calendars implements MentorCalendars {
    @Override
    public Uni<List<MentorAvailability>> plans(Set<String> mentorIds) {
      return Uni.createFrom()
          .item(plans.values().stream().filter(it -> mentorIds.contains(it.mentorId())).toList());
    }

    @Override
    public Uni<Map<String, List<BusyTime>>> busy(Set<String> mentorIds, TimeRange stretch) {
      var busy = new HashMap<String, List<BusyTime>>();
      for (var mentor : mentorIds) {
        busy.put(mentor, busyTimes.of(mentor, stretch).await().indefinitely());
      }
      return Uni.createFrom().item(busy);
    }

    @Override
    public Uni<Map<String, Instant>> changedSince(Instant since) {
      return Uni.createFrom().item(Map.of());
    }
  }
}
