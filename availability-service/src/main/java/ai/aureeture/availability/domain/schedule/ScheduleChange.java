package ai.aureeture.availability.domain.schedule;

import java.time.Instant;

/**
 * The note of who changed a mentor's plan, and what about it.
 *
 * @param by the user id of the one who did
 * @param asAdmin it was not the mentor
 * @param detail what exactly, in a few words; may be blank
 */
public record ScheduleChange(Instant at, String by, boolean asAdmin, Kind kind, String detail) {

  /** What kind of change it was. */
  public enum Kind {
    AVAILABILITY_REPLACED,
    TIMEZONE_CHANGED,
    OVERRIDES_CHANGED,
    TEMPLATE_SAVED,
    TEMPLATE_REMOVED,
    TEMPLATE_APPLIED
  }

  /** Whether nothing of the availability before it was left. */
  boolean replacesAvailability() {
    return kind == Kind.AVAILABILITY_REPLACED || kind == Kind.TIMEZONE_CHANGED;
  }

  boolean saves(WeekTemplate template) {
    return kind == Kind.TEMPLATE_SAVED && detail.equals(template.name());
  }
}
