package ai.aureeture.logging;

import java.util.regex.Pattern;

/**
 * What no log line may show: e-mail addresses, of which the first letter and the domain stay, and
 * what opens somebody's data, the token in an address and the key of a calendar feed.
 */
final class PersonalData {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])([\\p{L}\\p{N}_])[\\p{L}\\p{N}._%+'-]*+"
              + "(?=@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)");
  private static final Pattern SECRET =
      Pattern.compile("(access_token(?:=|%3D)|/api/calendar/)[^&\\s,)\"]*");

  private PersonalData() {}

  /** The same text without them; the same object where there are none. */
  static String mask(String text) {
    String masked = text;
    if (text.indexOf('@') > 0) {
      masked = ADDRESS.matcher(masked).replaceAll("$1***");
    }
    if (text.contains("access_token") || text.contains("/api/calendar/")) {
      masked = SECRET.matcher(masked).replaceAll("$1***");
    }
    return masked;
  }
}
