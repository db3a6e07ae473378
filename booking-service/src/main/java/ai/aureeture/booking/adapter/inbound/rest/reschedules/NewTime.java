package ai.aureeture.booking.adapter.inbound.rest.reschedules;

import ai.aureeture.booking.domain.Slot;
import ai.aureeture.http.problems.Problem;
import java.time.Instant;
import java.util.Optional;

/** The time chosen by the person who approves a request that left it open. */
record NewTime(Instant newStartTime, Instant newEndTime) {

  /** The time in a body that may be left out. */
  static Optional<Slot> of(NewTime body) {
    return body == null ? Optional.empty() : slot(body.newStartTime, body.newEndTime, "");
  }

  /** Both ends or neither. */
  static Optional<Slot> slot(Instant start, Instant end, String within) {
    if (start == null && end == null) {
      return Optional.empty();
    }
    if (start == null || end == null) {
      throw Problem.invalid(
          within + (start == null ? "newStartTime" : "newEndTime"), "goes with the other end");
    }
    if (!start.isBefore(end)) {
      throw Problem.invalid(within + "newEndTime", "must be after newStartTime");
    }
    return Optional.of(new Slot(start, end));
  }
}
