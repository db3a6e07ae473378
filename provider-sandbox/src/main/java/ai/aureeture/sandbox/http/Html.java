package ai.aureeture.sandbox.http;

/** Text that becomes part of a page. */
public final class Html {
  private Html() {}

  /** Good in elements and in quoted attributes; nothing for null. */
  public static String escape(String text) {
    if (text == null) return "";
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
