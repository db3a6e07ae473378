package ai.aureeture.http.requests;

import ai.aureeture.http.problems.Problem;
import java.util.regex.Pattern;

/** The query parameter {@code limit} of lists that come in pages. */
public final class PageLimit {
  public static final String DEFAULT = "50";
  public static final int MOST = 200;

  // In ASCII digits alone: Java's own parser takes every script's digits, and signs.
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

  private PageLimit() {}

  /** A number from 1 to 200; anything else is a 400. */
  public static int of(String text) {
    if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > MOST) {
      throw Problem.invalid("limit", "must be a whole number from 1 to " + MOST);
    }
    return Integer.parseInt(text);
  }
}
