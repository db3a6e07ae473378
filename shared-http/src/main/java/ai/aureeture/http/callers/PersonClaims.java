package ai.aureeture.http.callers;

import ai.aureeture.http.validation.TextRules;
import java.util.regex.Pattern;

/**
 * What an identity provider says of a person, made fit for use: in a token's claims, or when it is
 * asked. Whatever is no text counts as absent.
 */
public final class PersonClaims {
  private static final int LONGEST_NAME = 200;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private PersonClaims() {}

  /**
   * The name as one readable line, cleaned rather than refused: the person cannot send another one.
   * Null when there is none.
   */
  public static String name(Object claim) {
    return TextRules.cleaned(text(claim), LONGEST_NAME);
  }

  /** The e-mail address, trimmed; null when there is none that looks like an address. */
  public static String email(Object claim) {
    var email = TextRules.trimmed(text(claim));
    return email == null || !ADDRESS.matcher(email).matches() || !TextRules.isLine(email)
        ? null
        : email;
  }

  /** Whether the provider has checked the address; false only where it says so. */
  public static boolean isVerified(Object claim) {
    // Some providers send the word instead of the boolean.
    return !"false".equalsIgnoreCase(String.valueOf(claim));
  }

  private static String text(Object claim) {
    return claim instanceof String text ? text : null;
  }
}
