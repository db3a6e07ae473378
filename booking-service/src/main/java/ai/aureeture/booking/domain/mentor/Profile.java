package ai.aureeture.booking.domain.mentor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a mentor tells of themselves on their page. It has no price and no times: those are the
 * offer's and the schedule's.
 *
 * @param about may have several lines; at most {@value #LONGEST_ABOUT} characters
 * @param skills the topics they help with, each once; also the offer's
 * @param languages BCP 47 tags, each once, the best spoken first
 * @param experience the most recent first
 * @param covers what a session covers, a line each
 */
public record Profile(
    Optional<String> about,
    List<String> skills,
    List<String> languages,
    List<Experience> experience,
    List<Link> links,
    List<String> covers) {
  public static final int LONGEST_ABOUT = 2000;
  public static final int MOST_SKILLS = 20;

  /** In characters, of the offer too, which has the same topics. */
  public static final int LONGEST_SKILL = 50;

  public static final int MOST_LANGUAGES = 20;
  public static final int MOST_EXPERIENCE = 20;
  public static final int MOST_LINKS = 10;
  public static final int MOST_COVERS = 10;
  public static final int LONGEST_LINE = 120;

  public static final Profile EMPTY =
      new Profile(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Profile {
    require(about.stream().allMatch(text -> isWithin(text, LONGEST_ABOUT)), "about");
    require(
        skills.size() <= MOST_SKILLS && skills.stream().distinct().count() == skills.size(),
        "skills");
    require(languages.size() <= MOST_LANGUAGES, "languages");
    require(experience.size() <= MOST_EXPERIENCE, "experience");
    require(links.size() <= MOST_LINKS, "links");
    require(
        covers.size() <= MOST_COVERS
            && covers.stream().allMatch(line -> isWithin(line, LONGEST_LINE)),
        "covers");
  }

  /** How many of its parts are given, of {@link #PARTS}; skills are counted with the offer. */
  public int given() {
    return (int)
        Stream.of(about.isPresent(), !languages.isEmpty(), !experience.isEmpty(), !covers.isEmpty())
            .filter(isGiven -> isGiven)
            .count();
  }

  public static final int PARTS = 4;

  /**
   * @param since a year
   * @param until a year, not before {@code since}; empty for today
   */
  public record Experience(
      String role, Optional<String> organisation, int since, Optional<Integer> until) {
    public static final int EARLIEST = 1900;
    public static final int LATEST = 2100;

    public Experience {
      require(isWithin(role, LONGEST_LINE), "role");
      require(since >= EARLIEST && since <= LATEST, "since");
      require(until.stream().allMatch(year -> year >= since && year <= LATEST), "until");
    }
  }

  /**
   * @param url an https address
   */
  public record Link(String label, String url) {
    public Link {
      require(isWithin(label, LONGEST_LINE), "label");
      require(url.startsWith("https://"), "url");
    }
  }

  private static boolean isWithin(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest;
  }

  private static void require(boolean isKept, String part) {
    if (!isKept) {
      throw new IllegalArgumentException("Out of its bounds: " + part);
    }
  }
}
