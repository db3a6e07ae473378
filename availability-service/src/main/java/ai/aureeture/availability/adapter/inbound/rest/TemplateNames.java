package ai.aureeture.availability.adapter.inbound.rest;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.TextRules;

/** What a template may be called. */
public final class TemplateNames {
  public static final int LONGEST = 60;

  private TemplateNames() {}

  /**
   * @throws Problem 400 when no person could read it or find it again
   */
  public static String of(String name) {
    boolean plain = TextRules.trimmed(name).equals(name) && TextRules.isLine(name);
    if (name.isEmpty() || !TextRules.isWithin(name, LONGEST) || !plain || name.contains("/")) {
      throw Problem.invalid(
          "name",
          "must be 1 to %d readable characters, without a slash or blanks around it"
              .formatted(LONGEST));
    }
    return name;
  }
}
