package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.domain.mentor.Profile.Experience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that a mentor did. */
record ExperienceView(
    String role,
    @Nullable String organisation,
    @Schema(description = "A year") int since,
    @Schema(description = "A year; null for today") @Nullable Integer until) {

  static ExperienceView of(Experience experience) {
    return new ExperienceView(
        experience.role(),
        experience.organisation().orElse(null),
        experience.since(),
        experience.until().orElse(null));
  }
}
