package ai.aureeture.booking.domain.mentor;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as BCP 47 names them. */
public final class LanguageTags {
  public static final int LONGEST = 35;

  private LanguageTags() {}

  /** The tag in its usual spelling ({@code pt-BR}); empty for what names no language. */
  public static Optional<String> canonical(String tag) {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag).build();
      boolean isLanguage = !locale.getLanguage().isEmpty() && tag.length() <= LONGEST;
      return Optional.of(locale.toLanguageTag()).filter(_ -> isLanguage);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
