package ai.aureeture.notification.domain;

/**
 * Other people's words on one line. Line breaks could forge mail headers, and direction overrides
 * could make a name read as another: neither gets through.
 */
public final class OneLine {
  private OneLine() {}

  /** At most {@code max} characters of {@code text}, trimmed. */
  public static String of(String text, int max) {
    var line =
        text.codePoints()
            .filter(c -> !directs(c) && !isHalfCharacter(c))
            .map(c -> breaks(c) ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .replaceAll(" {2,}", " ")
            .strip();
    return line.codePointCount(0, line.length()) <= max
        ? line
        : line.substring(0, line.offsetByCodePoints(0, max - 1)).stripTrailing() + "…";
  }

  private static boolean directs(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean isHalfCharacter(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean breaks(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }
}
