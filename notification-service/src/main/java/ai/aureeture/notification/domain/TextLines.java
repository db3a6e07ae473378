package ai.aureeture.notification.domain;

import java.util.List;

/** A text of several lines that a person wrote: each line as {@link OneLine} has it. */
public final class TextLines {
  private TextLines() {}

  /**
   * Its lines, without empty ones at both ends; none for blank text.
   *
   * @param max characters that are shown of the whole text
   */
  public static List<String> of(String text, int max) {
    if (text.isBlank()) {
      return List.of();
    }
    var shown = text.codePointCount(0, text.length()) <= max ? text : cut(text, max);
    return shown.strip().lines().map(line -> OneLine.of(line, max)).toList();
  }

  private static String cut(String text, int max) {
    return text.substring(0, text.offsetByCodePoints(0, max - 1)).stripTrailing() + "…";
  }
}
