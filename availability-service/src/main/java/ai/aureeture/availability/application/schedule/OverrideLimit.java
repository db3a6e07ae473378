package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.domain.schedule.MentorAvailability;

/** So that a mentor's document stays one that is quickly read. */
public final class OverrideLimit {
  public static final int MOST = 1000;

  private OverrideLimit() {}

  static MentorAvailability held(MentorAvailability availability, String field) {
    if (availability.overrideSlots().size() > MOST) {
      throw AvailabilityRefused.invalid(
          field, "would make more than %d overrides in all".formatted(MOST));
    }
    return availability;
  }
}
