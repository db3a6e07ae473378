package ai.aureeture.http.requests;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.TextRules;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Instants in requests: ISO-8601 with an offset, fractions allowed, of the years 1 to 9999 (RFC
 * 3339, section 5.6). Stores and arithmetic know no much later ones.
 */
public final class Instants {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private Instants() {}

  /**
   * One of a query.
   *
   * @throws Problem 400 when {@code text} is null, blank or no instant with an offset of these
   *     years
   */
  public static Instant parse(String field, String text) {
    if (text == null || text.isBlank()) {
      throw Problem.invalid(field, "is required");
    }
    try {
      // A plus sign that was not encoded arrives as a blank.
      return parse(TextRules.trimmed(text).replace(' ', '+'));
    } catch (DateTimeException e) {
      throw Problem.invalid(
          field, "must be an ISO-8601 instant with an offset, of the years 1 to 9999");
    }
  }

  /**
   * @throws DateTimeException when it is no instant with an offset of these years
   */
  static Instant parse(String text) {
    var instant = OffsetDateTime.parse(text).toInstant();
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new DateTimeException("Not of the years 1 to 9999");
    }
    return instant;
  }
}
