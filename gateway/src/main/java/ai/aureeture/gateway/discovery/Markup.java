package ai.aureeture.gateway.discovery;

/** Text that others wrote, as it may stand in HTML or XML, in an element or a quoted attribute. */
final class Markup {
  private Markup() {}

  /** What neither HTML nor XML 1.0 may contain becomes a blank. */
  static String escaped(String text) {
    var safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(isAllowed(c) ? c : ' ');
          }
        });
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c != 0x7F && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
  }
}
