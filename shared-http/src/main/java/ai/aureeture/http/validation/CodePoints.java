package ai.aureeture.http.validation;

/** Properties of Unicode code points that {@link Character} does not know. */
final class CodePoints {
  private CodePoints() {}

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Unicode's property White_Space, all of which is in the Basic Multilingual Plane. */
  static boolean isWhiteSpace(char c) {
    return switch (c) {
      case ' ', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> c >= 0x09 && c <= 0x0D || c >= 0x2000 && c <= 0x200A;
    };
  }

  /** Whether a reader sees it when it stands alone: no mark, format character or filler does. */
  static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          false;
      default -> !looksEmpty(c);
    };
  }

  /**
   * Letters and symbols without ink: the Hangul fillers, the blank Braille pattern, the musical
   * null notehead, and the place of an embedded object.
   */
  private static boolean looksEmpty(int c) {
    return switch (c) {
      case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x1D159, 0xFFFC -> true;
      default -> false;
    };
  }

  /**
   * Format characters that words need: the two joiners (Indic and Persian script, emoji), the three
   * direction marks, which turn nothing around, and the signs that enclose a number.
   */
  static boolean isNeededFormat(int c) {
    return switch (c) {
      case 0x200C, 0x200D, 0x200E, 0x200F, 0x061C -> true;
      case 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD -> true;
      default -> c >= 0x0600 && c <= 0x0605;
    };
  }

  /** Never a character in any version, or reserved for an invisible one. */
  static boolean isNoncharacter(int c) {
    return c >= 0xFDD0 && c <= 0xFDEF
        || (c & 0xFFFE) == 0xFFFE
        || c == 0x2065
        || c >= 0xFFF0 && c <= 0xFFF8
        || c >= 0xE0000 && c <= 0xE0FFF;
  }
}
