package ai.aureeture.availability.domain.schedule;

import ai.aureeture.availability.domain.time.Hours;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one date has that the week does not say: other hours, which replace the weekly ones, or a
 * block, which takes a stretch out (the whole date when it has no hours).
 *
 * @param template the name of the template it was written by; empty when it was set by hand
 */
public record OverrideSlot(
    LocalDate date, Optional<Hours> hours, boolean blocked, Optional<String> template) {

  /** One that the mentor sets by hand. */
  public OverrideSlot(LocalDate date, Optional<Hours> hours, boolean blocked) {
    this(date, hours, blocked, Optional.empty());
  }

  public boolean replaces() {
    return !blocked && hours.isPresent();
  }

  /** A holiday: no template writes over it. */
  boolean isBlockSetByHand() {
    return blocked && template.isEmpty();
  }

  boolean isOfSameTimeAs(OverrideSlot other) {
    return date.equals(other.date) && hours.equals(other.hours);
  }

  public long day() {
    return date.toEpochDay();
  }
}
