package ai.aureeture.gateway.discovery;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a link to a mentor's page shows of them.
 *
 * @param slug what the page is called now
 * @param description at most {@value #LONGEST} characters
 * @param image an https address, or a path of ours
 */
record MentorCard(String slug, String name, String description, Optional<String> image) {
  private static final int LONGEST = 200;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

  /** The mentor as booking-service answers. */
  static MentorCard of(JsonObject mentor) {
    var headline = mentor.getString("headline", "");
    var company = mentor.getString("company", "");
    var line = String.join(", ", given(headline), given(company)).replaceAll("^, |, $", "");
    var about = given(mentor.getString("about", "")).replaceAll("\\s+", " ");
    var text = line.isEmpty() || about.isEmpty() ? line + about : line + ". " + about;
    return new MentorCard(
        mentor.getString("slug"),
        mentor.getString("name"),
        cut(text),
        Optional.ofNullable(mentor.getString("avatarUrl")));
  }

  /** Its path, for what the page is called now. */
  String path() {
    return pathOf(slug);
  }

  /** Whether the page is called otherwise than it was asked for; an id is no name of a page. */
  boolean isElsewhere(String name) {
    return !slug.equals(name) && SLUG.matcher(slug).matches();
  }

  static String pathOf(String slug) {
    return "/m/" + URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String given(String text) {
    return text == null ? "" : text.strip();
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }
}
