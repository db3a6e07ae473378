package ai.aureeture.http.requests;

import ai.aureeture.http.problems.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Instants in queries: ISO-8601 with an offset, fractions allowed. */
public final class Instants {
  private Instants() {}

  /**
   * @throws Problem 400 when {@code text} is null, blank or no instant with an offset
   */
  public static Instant parse(String field, String text) {
    if (text == null || text.isBlank()) {
      throw Problem.invalid(field, "is required");
    }
    try {
      // A plus sign that was not encoded arrives as a blank.
      return OffsetDateTime.parse(text.trim().replace(' ', '+')).toInstant();
    } catch (DateTimeException e) {
      throw Problem.invalid(field, "must be an ISO-8601 instant with an offset");
    }
  }
}
