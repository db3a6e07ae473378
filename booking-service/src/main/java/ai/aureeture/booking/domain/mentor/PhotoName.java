package ai.aureeture.booking.domain.mentor;

import java.util.regex.Pattern;

/**
 * What a mentor's photo is called in its address. Every photo gets a random name of its own, so
 * that it cannot be guessed and the same name is always the same picture.
 */
public record PhotoName(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public PhotoName {
    if (!isName(value)) {
      throw new IllegalArgumentException("Not a photo's name");
    }
  }

  public static boolean isName(String text) {
    return FORM.matcher(text).matches();
  }
}
