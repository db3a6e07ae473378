package ai.aureeture.booking.domain.review;

import java.util.regex.Pattern;

/** What the public reads in place of a student's whole name: {@code Ravi K.} for Ravi Kumar. */
public final class ShortName {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

  private ShortName() {}

  public static String of(String name) {
    var words = BLANKS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    return words.size() < 2 ? name : words.getFirst() + " " + initial(words.getLast()) + ".";
  }

  private static String initial(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
