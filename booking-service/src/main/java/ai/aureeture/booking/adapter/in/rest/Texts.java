package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.http.Problem;

/** What text may be, in an address or a body. */
final class Texts {
  private static final int LONGEST = 200;

  static final String NO_CONTROLS = "must not have control characters";

  private Texts() {}

  /** Whether it is text of any number of lines. */
  static boolean isText(String text) {
    return text.chars().noneMatch(c -> Character.isISOControl(c) && "\r\n\t".indexOf(c) < 0);
  }

  /** Whether it is a single line, fit for a mail's header. */
  static boolean isLine(String text) {
    return text.chars().noneMatch(Character::isISOControl);
  }

  /** The text, when the database can be asked for it. */
  static String required(String text) {
    if (text.length() > LONGEST || !isLine(text)) {
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
