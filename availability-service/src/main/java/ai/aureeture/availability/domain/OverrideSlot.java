package ai.aureeture.availability.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one date has that the week does not say: other hours, which replace the weekly ones, or a
 * block, which takes a stretch out (the whole date when it has no hours).
 */
public record OverrideSlot(LocalDate date, Optional<Hours> hours, boolean blocked) {

  boolean replaces() {
    return !blocked && hours.isPresent();
  }

  long day() {
    return date.toEpochDay();
  }
}
