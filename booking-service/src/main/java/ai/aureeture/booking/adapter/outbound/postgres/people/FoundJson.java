package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.application.port.people.MentorListings.Found;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of mentors, as a statement reads it; a mentor of whom nothing was has no slots.
 */
record FoundJson(
    @JsonProperty("mentor_id") String mentorId,
    @Nullable String timezone,
    @JsonProperty("session_minutes") @Nullable Integer sessionMinutes,
    @JsonProperty("free_at") @Nullable String freeAt,
    @JsonProperty("bookable_until") @Nullable String bookableUntil,
    @JsonProperty("free_quarters") @Nullable String freeQuarters) {

  static String of(List<String> taken, List<Found> found) {
    var rows = new LinkedHashMap<String, FoundJson>();
    taken.forEach(id -> rows.put(id, new FoundJson(id, null, null, null, null, null)));
    found.forEach(one -> rows.put(one.mentorId(), of(one)));
    return JsonText.of(List.copyOf(rows.values()));
  }

  private static FoundJson of(Found found) {
    return new FoundJson(
        found.mentorId(),
        found.timezone(),
        found.sessionMinutes(),
        found.freeAt().map(Instant::toString).orElse(null),
        found.bookableUntil().map(Instant::toString).orElse(null),
        found.freeQuarters());
  }
}
