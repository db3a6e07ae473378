package ai.aureeture.gateway.discovery;

import io.vertx.core.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files that a crawler reads, from booking-service's list of mentors' pages. */
final class SitemapText {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SCHEMA = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  private SitemapText() {}

  static String robots(String origin) {
    return """
    User-agent: *
    Disallow: /admin
    Disallow: /dashboard/mentor/
    Disallow: /dashboard/payment
    Disallow: /dashboard/student/overview
    Disallow: /dashboard/student/sessions
    Disallow: /signed-in
    Disallow: /verify-email

    Sitemap: %s/sitemap.xml
    """
        .formatted(origin);
  }

  /** All pages, or an index where one file does not hold them. */
  static String first(JsonObject list, String origin) {
    int files = list.getInteger("pageCount");
    return files <= 1 ? pages(list, origin) : index(files, origin);
  }

  private static String index(int files, String origin) {
    return IntStream.rangeClosed(1, files)
        .mapToObj(file -> "<sitemap>" + loc(origin + "/sitemap-" + file + ".xml") + "</sitemap>\n")
        .collect(
            Collectors.joining("", XML + "<sitemapindex " + SCHEMA + ">\n", "</sitemapindex>\n"));
  }

  static String pages(JsonObject list, String origin) {
    return list.getJsonArray("pages").stream()
        .map(JsonObject.class::cast)
        .map(page -> url(page, origin))
        .collect(Collectors.joining("", XML + "<urlset " + SCHEMA + ">\n", "</urlset>\n"));
  }

  private static String url(JsonObject page, String origin) {
    var changed = page.getString("updatedAt");
    return "<url>"
        + loc(origin + MentorCard.pathOf(page.getString("slug")))
        + (changed == null ? "" : "<lastmod>" + Markup.escaped(changed) + "</lastmod>")
        + "</url>\n";
  }

  private static String loc(String address) {
    return "<loc>" + Markup.escaped(address) + "</loc>";
  }
}
