package ai.aureeture.logging;

import java.util.regex.Pattern;

/**
 * What no log line may show: e-mail addresses, of which the first letter and the domain stay, and
 * secrets that give access to a person's data: a token in an address or in a header, and the key of
 * a calendar feed.
 */
final class PersonalData {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])([\\p{L}\\p{N}_])[\\p{L}\\p{N}._%+'-]*+"
              + "(?=@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)");
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(access_token(?:=|%3D)|[?&](?:token|jwt)=|authorization: *(?:bearer|basic) +"
              + "|/api/calendar/)[^&\\s,)\"]*");

  private PersonalData() {}

  /** The same text without them; the same object where there are none. */
  static String mask(String text) {
    String masked = text;
    if (text.indexOf('@') > 0) {
      masked = ADDRESS.matcher(masked).replaceAll("$1***");
    }
    return SECRET.matcher(masked).replaceAll("$1***");
  }
}
