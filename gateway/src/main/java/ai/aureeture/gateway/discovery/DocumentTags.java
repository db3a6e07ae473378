package ai.aureeture.gateway.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages' document with a mentor in its head: title, description, canonical link, previews. */
final class DocumentTags {
  private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
  private static final Pattern DESCRIPTION =
      Pattern.compile("<meta name=\"description\"[^>]*>\\s*");
  private static final String SITE = "Aureeture";

  /** As booking-service makes every photo, in pixels. */
  private static final String PHOTO_SIDE = "512";

  private DocumentTags() {}

  /**
   * @param origin where the pages are, without a slash at its end
   */
  static String fill(String document, MentorCard card, String origin) {
    var tags = Matcher.quoteReplacement(String.join("\n    ", tags(card, origin)));
    return TITLE.matcher(DESCRIPTION.matcher(document).replaceFirst("")).replaceFirst(tags);
  }

  private static List<String> tags(MentorCard card, String origin) {
    var address = origin + card.path();
    var tags = new ArrayList<String>();
    tags.add("<title>" + Markup.escaped(card.name() + " · " + SITE) + "</title>");
    tags.add("<link rel=\"canonical\" href=\"" + Markup.escaped(address) + "\" />");
    tags.add(property("og:site_name", SITE));
    tags.add(property("og:type", "profile"));
    tags.add(property("og:title", card.name()));
    tags.add(property("og:url", address));
    tags.add(name("twitter:card", "summary"));
    tags.add(name("twitter:title", card.name()));
    if (!card.description().isEmpty()) {
      tags.add(name("description", card.description()));
      tags.add(property("og:description", card.description()));
      tags.add(name("twitter:description", card.description()));
    }
    card.image().ifPresent(image -> tags.addAll(imageTags(image, origin)));
    return tags;
  }

  private static List<String> imageTags(String image, String origin) {
    boolean isOurs = image.startsWith("/");
    var address = isOurs ? origin + image : image;
    var tags = new ArrayList<String>();
    tags.add(property("og:image", address));
    tags.add(name("twitter:image", address));
    if (isOurs) {
      tags.add(property("og:image:width", PHOTO_SIDE));
      tags.add(property("og:image:height", PHOTO_SIDE));
    }
    return tags;
  }

  private static String property(String property, String content) {
    return "<meta property=\"%s\" content=\"%s\" />".formatted(property, Markup.escaped(content));
  }

  private static String name(String name, String content) {
    return "<meta name=\"%s\" content=\"%s\" />".formatted(name, Markup.escaped(content));
  }
}
