package ai.aureeture.http.validation;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * What a text that a person writes may contain, by Unicode category: everything a reader can see,
 * and of the invisible characters only those that scripts and emoji need. Refused are controls,
 * line and paragraph separators, bidirectional embeddings, overrides and isolates, other format
 * characters, lone surrogates, private use, and noncharacters. Unassigned code points pass: the
 * next Unicode version's letters and emoji are among them.
 */
public final class TextRules {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");

  // A flag of a region, such as Scotland's: its letters are tags, which nothing else may hide in.
  private static final Pattern REGION_FLAG =
      Pattern.compile("\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{3,6}\\x{E007F}");

  private TextRules() {}

  /** The text without white space (of any script) around it; null for null. */
  public static String trimmed(String text) {
    if (text == null) {
      return null;
    }
    int start = 0;
    int end = text.length();
    while (start < end && CodePoints.isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && CodePoints.isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Trimmed, every line break a {@code \n}; null for null. */
  public static String normalizedLines(String text) {
    return text == null ? null : trimmed(LINE_BREAK.matcher(text).replaceAll("\n"));
  }

  /** Whether it is empty or one readable line. */
  public static boolean isLine(String text) {
    return isReadable(text, TextRules::isAllowed);
  }

  /** The same of any number of lines, which may have tabs. */
  public static boolean isMultiLine(String text) {
    return isReadable(text, c -> c == '\n' || c == '\t' || isAllowed(c));
  }

  /**
   * One line of what cannot be sent again in another form, such as a token's claim: what is not
   * allowed becomes a blank. Null for null, or when no visible character is left.
   *
   * @param longest in code points; what is longer is cut
   */
  public static String cleaned(String text, int longest) {
    if (text == null) {
      return null;
    }
    var allowed = new StringBuilder();
    text.codePoints().map(c -> isAllowed(c) ? c : ' ').forEach(allowed::appendCodePoint);
    var line = trimmed(BLANKS.matcher(allowed).replaceAll(" "));
    if (!isWithin(line, longest)) {
      line = trimmed(line.substring(0, line.offsetByCodePoints(0, longest)));
    }
    return line.codePoints().anyMatch(CodePoints::isVisible) ? line : null;
  }

  /** Its length in characters: code points, as JSON Schema counts them, so that an emoji is one. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Whether it has at most so many characters. */
  public static boolean isWithin(String text, int longest) {
    return length(text) <= longest;
  }

  private static boolean isReadable(String text, IntPredicate allowed) {
    var rest = REGION_FLAG.matcher(text).replaceAll("-");
    return rest.codePoints().allMatch(allowed)
        && (rest.codePoints().allMatch(CodePoints::isBlank)
            || rest.codePoints().anyMatch(CodePoints::isVisible));
  }

  private static boolean isAllowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          false;
      case Character.FORMAT -> CodePoints.isNeededFormat(c);
      case Character.UNASSIGNED -> !CodePoints.isNoncharacter(c);
      default -> true;
    };
  }
}
