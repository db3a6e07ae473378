package ai.aureeture.importer.source;

/** Texts as the services take them. */
public final class Texts {
  private Texts() {}

  /**
   * One line without control characters.
   *
   * @param longest in code points; what is longer is cut
   */
  public static String line(String text, int longest) {
    return cut(text.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip(), longest);
  }

  /** Any number of lines, without other control characters. */
  public static String lines(String text, int longest) {
    return cut(
        text.replaceAll("\\R", "\n").replaceAll("[\\p{C}&&[^\\n\\t]]+", " ").strip(), longest);
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
  }
}
