package ai.aureeture.booking.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the public reads in place of a student's whole name: {@code Ravi K.} for Ravi Kumar. Some
 * people have one name only, which is a first name like any other. An e-mail address or telephone
 * number, which some give as their name, is left out.
 */
public final class ShortName {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

  private ShortName() {}

  /** Empty for a name that has no word to show. */
  public static Optional<String> of(String name) {
    var words = BLANKS.splitAsStream(name).filter(ShortName::isShown).toList();
    return words.stream().findFirst().map(first -> first + initialOfLast(words));
  }

  private static boolean isShown(String word) {
    return word.indexOf('@') < 0 && word.codePoints().anyMatch(Character::isLetter);
  }

  private static String initialOfLast(List<String> words) {
    return words.size() < 2 ? "" : " " + initial(words.getLast()) + ".";
  }

  private static String initial(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
