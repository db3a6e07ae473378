package ai.aureeture.booking.adapter.inbound.rest.requests;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.TextRules;

/** What texts of a request may be. */
public final class RequestTexts {
  /**
   * The form of an https address that is shown to others: what comes before an @ is a name and a
   * password.
   */
  public static final String HTTPS_ADDRESS = "https://[^\\s/?#@\\\\]+([/?#]\\S*)?";

  public static final int LONGEST_ADDRESS = 2000;
  public static final String NO_HTTPS_ADDRESS = "must be an https address without a user's name";

  private static final int LONGEST = 200;

  private RequestTexts() {}

  /** The text of a query; empty when absent, 400 when it cannot be searched for. */
  public static String query(String field, String text) {
    var trimmed = text == null ? "" : TextRules.trimmed(text);
    if (!TextRules.isWithin(trimmed, LONGEST)
        || trimmed.chars().anyMatch(Character::isISOControl)) {
      throw Problem.invalid(field, "must be at most 200 characters without control characters");
    }
    return trimmed;
  }
}
