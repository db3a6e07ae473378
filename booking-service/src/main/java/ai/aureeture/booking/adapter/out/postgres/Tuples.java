package ai.aureeture.booking.adapter.out.postgres;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The cells of a native query's row, in our types. */
final class Tuples {
  private Tuples() {}

  static Instant instant(Tuple row, int column) {
    return row.get(column, OffsetDateTime.class).toInstant();
  }

  /** Empty for null. */
  static Optional<Instant> instantIfAny(Tuple row, int column) {
    return Optional.ofNullable(row.get(column)).map(_ -> instant(row, column));
  }

  static long number(Tuple row, int column) {
    return row.get(column, Number.class).longValue();
  }
}
