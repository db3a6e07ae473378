package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans and sessions of many mentors, each kind read once. Fails with Unavailable. */
public interface MentorCalendars {

  /** The plans of those who have one that this machine can read, in any order. */
  Uni<List<MentorAvailability>> plans(Set<String> mentorIds);

  /** By mentor, the times that reach into the stretch, buffers included; none for none. */
  Uni<Map<String, List<BusyTime>>> busy(Set<String> mentorIds, TimeRange stretch);

  /**
   * The mentors whose plan or sessions changed at {@code since} or later, each with the latest
   * change. What was written by the release before is not among them.
   */
  Uni<Map<String, Instant>> changedSince(Instant since);
}
