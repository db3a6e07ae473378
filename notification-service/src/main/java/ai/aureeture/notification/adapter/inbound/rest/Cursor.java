package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.http.problems.Problem;

/** Where a page goes on: opaque to callers, the place of the last notice they saw. */
final class Cursor {
  private static final String PREFIX = "before-";

  private Cursor() {}

  static String before(long place) {
    return PREFIX + place;
  }

  /**
   * @throws Problem 400 for anything this service did not hand out
   */
  static long place(String cursor) {
    if (cursor == null) {
      return Long.MAX_VALUE;
    }
    try {
      long place = Long.parseLong(cursor.substring(PREFIX.length()));
      if (place > 0 && before(place).equals(cursor)) {
        return place;
      }
    } catch (IndexOutOfBoundsException | NumberFormatException malformed) {
      // Answered below.
    }
    throw Problem.invalid("cursor", "is not one that this list handed out");
  }
}
