package ai.aureeture.booking.adapter.outbound.postgres.database;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The cells of a native query's row, in our types. */
public final class Tuples {
  private Tuples() {}

  public static Instant instant(Tuple row, int column) {
    return row.get(column, OffsetDateTime.class).toInstant();
  }

  /** Empty for null. */
  public static Optional<Instant> instantIfAny(Tuple row, int column) {
    return Optional.ofNullable(row.get(column)).map(_ -> instant(row, column));
  }

  public static long number(Tuple row, int column) {
    return row.get(column, Number.class).longValue();
  }
}
