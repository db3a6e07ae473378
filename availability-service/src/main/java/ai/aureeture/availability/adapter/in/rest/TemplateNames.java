package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.http.Problem;
import ai.aureeture.http.TextRules;

/** What a template may be called. */
final class TemplateNames {
  static final int LONGEST = 60;

  private TemplateNames() {}

  /**
   * @throws Problem 400 when no person could read it or find it again
   */
  static String of(String name) {
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
