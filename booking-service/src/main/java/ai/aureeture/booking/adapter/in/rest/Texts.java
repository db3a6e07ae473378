package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.http.Problem;
import ai.aureeture.http.TextRules;

/** What text may be in an address. */
final class Texts {
  private static final int LONGEST = 200;

  private Texts() {}

  /** The text of a query; empty when absent, 400 when it cannot be searched for. */
  static String query(String field, String text) {
    var trimmed = text == null ? "" : TextRules.trimmed(text);
    if (!TextRules.isWithin(trimmed, LONGEST)
        || trimmed.chars().anyMatch(Character::isISOControl)) {
      throw Problem.invalid(field, "must be at most 200 characters without control characters");
    }
    return trimmed;
  }
}
