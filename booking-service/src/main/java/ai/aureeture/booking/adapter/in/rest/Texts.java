package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.http.Problem;

/** Text that comes by the address instead of a body. */
final class Texts {
  private static final int LONGEST = 200;

  private Texts() {}

  /** The text, when the database can be asked for it. */
  static String required(String text) {
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("Not a text of ours");
    }
    return text;
  }

  /** The text of a query; empty when absent, 400 when it cannot be searched for. */
  static String query(String field, String text) {
    try {
      return text == null ? "" : required(text.strip());
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(field, "must be at most 200 characters without control characters");
    }
  }
}
