package ai.aureeture.booking.domain.mentor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a mentor's page is called in its address. A mentor gets one with their first offer and keeps
 * it when their name changes; one that they give up for another stays theirs, so that no link ever
 * leads to another mentor.
 */
public record Slug(String value) {
  public static final int SHORTEST = 3;
  public static final int LONGEST = 60;

  /** Lower-case letters and digits, in groups with one hyphen between them. */
  public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

  private static final Pattern WHOLE = Pattern.compile(FORM);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final String UNNAMED = "mentor";
  private static final int NUMBERED = 9;
  private static final int HASHED = 20;
  private static final int HASH_BYTES = 4;

  public Slug {
    if (value.length() > LONGEST || !WHOLE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a slug: " + value);
    }
  }

  /**
   * What the mentor's page may be called, the best first: the name, the name with a number, and
   * then the name with a hash of the mentor's id.
   */
  public static Stream<Slug> candidates(String name, String mentorId) {
    var base = base(name);
    return Stream.of(
            Stream.of(""),
            IntStream.rangeClosed(2, NUMBERED).mapToObj(number -> "-" + number),
            IntStream.range(0, HASHED).mapToObj(salt -> "-" + hash(mentorId, salt)))
        .flatMap(endings -> endings)
        .map(ending -> new Slug(cut(base, LONGEST - ending.length()) + ending));
  }

  private static String base(String name) {
    var letters = Normalizer.normalize(name, Normalizer.Form.NFKD);
    var plain =
        MARKS
            .matcher(letters)
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("ł", "l");
    var words = withoutHyphensAround(OTHERS.matcher(plain).replaceAll("-"));
    if (words.isEmpty()) {
      return UNNAMED;
    }
    return words.length() < SHORTEST ? UNNAMED + "-" + words : words;
  }

  private static String cut(String words, int longest) {
    return words.length() <= longest ? words : withoutHyphensAround(words.substring(0, longest));
  }

  private static String withoutHyphensAround(String words) {
    int start = words.startsWith("-") ? 1 : 0;
    int end = words.endsWith("-") ? words.length() - 1 : words.length();
    return start < end ? words.substring(start, end) : "";
  }

  private static String hash(String mentorId, int salt) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest((salt + "/" + mentorId).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
