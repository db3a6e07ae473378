package ai.aureeture.booking.application.port.people;

import ai.aureeture.booking.application.port.people.MentorListings.Found;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** When mentors can be booked next. Refused with AVAILABILITY_UNAVAILABLE without an answer. */
public interface NextSlots {

  /** Of those who have a schedule, in any order; at most 100 at once. */
  Uni<List<Found>> of(List<String> mentorIds);

  /** Whose slots changed at {@code since} or later, each with the latest change. */
  Uni<Map<String, Instant>> changedSince(Instant since);
}
