package ai.aureeture.notification.domain;

import java.util.regex.Pattern;

/**
 * Words that a person wrote, as a mail may show them. Mail programs make links of all that looks
 * like an address; an invisible word joiner (U+2060) inside it looks the same to a reader, and like
 * no address to them.
 */
public final class UnlinkedText {
  private static final String WORD_JOINER = "\u2060";

  /** Where an address is broken: after a scheme's colon, before a dot in a host, before an at. */
  private static final Pattern JOINTS =
      Pattern.compile(
          "(?<=\\p{L}:)(?=\\S)"
              + "|(?<=\\S)(?=[.\u3002\uFF0E\uFF61]\\p{L})"
              + "|(?<=[wW]{3})(?=\\.)"
              + "|(?<=\\S)(?=@\\S)");

  private UnlinkedText() {}

  public static String of(String text) {
    return JOINTS.matcher(text).replaceAll(WORD_JOINER);
  }
}
