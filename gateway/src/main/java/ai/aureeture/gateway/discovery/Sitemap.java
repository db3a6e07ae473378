package ai.aureeture.gateway.discovery;

import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.discovery.BookingReader.Answer;
import ai.aureeture.gateway.pages.Pages;
import ai.aureeture.gateway.routing.UpstreamPool;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which pages there are, for crawlers (sitemaps.org, RFC 9309). With more mentors than fit into one
 * answer, {@code /sitemap.xml} is an index of {@code /sitemap-1.xml} and so on.
 */
@Singleton
public class Sitemap {
  private static final String ROBOTS = "/robots.txt";
  private static final Pattern PATH = Pattern.compile("/sitemap(?:-([1-9][0-9]{0,3}))?\\.xml");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST_KEPT = 8;

  private final Pages pages;
  private final BookingReader booking;
  private final PublicOrigin origin;
  private final ShortCache<JsonObject> known = new ShortCache<>(MOST_KEPT, KEPT);

  Sitemap(Pages pages, BookingReader booking, PublicOrigin origin) {
    this.pages = pages;
    this.booking = booking;
    this.origin = origin;
  }

  /** False when this is no such file. */
  public boolean answer(HttpServerRequest request, String path) {
    var sitemap = PATH.matcher(path);
    if (!pages.areRead(request)) {
      return false;
    }
    if (path.equals(ROBOTS)) {
      answer(request, "text/plain; charset=utf-8", SitemapText.robots(origin.of(request)));
    } else if (sitemap.matches() && sitemap.group(1) == null) {
      read(request, 0, list -> SitemapText.first(list, origin.of(request)));
    } else if (sitemap.matches()) {
      read(
          request,
          Integer.parseInt(sitemap.group(1)) - 1,
          list -> SitemapText.pages(list, origin.of(request)));
    } else {
      return false;
    }
    return true;
  }

  private void read(HttpServerRequest request, int page, Function<JsonObject, String> text) {
    var key = String.valueOf(page);
    known
        .get(key)
        .map(Future::succeededFuture)
        .orElseGet(() ->
            booking
                .read(UpstreamPool.LARGE_RESPONSES, "/api/mentor-pages?page=" + page, PATIENCE)
                .map(Sitemap::list)
                .onSuccess(list -> known.put(key, list)))
        .onSuccess(list -> {
          if (page > 0 && list.getJsonArray("pages").isEmpty()) {
            Problems.NOT_FOUND.answer(request.resume().response());
          } else {
            answer(request, "application/xml; charset=utf-8", text.apply(list));
          }
        })
        .onFailure(failure -> Problems.BAD_ANSWER.answer(request.resume().response()));
  }

  private static JsonObject list(Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException("It answered " + answer.status());
    }
    return answer.body().toJsonObject();
  }

  private static void answer(HttpServerRequest request, String type, String text) {
    var response =
        request
            .resume()
            .response()
            .putHeader(HttpHeaders.CONTENT_TYPE, type)
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    Answers.end(response, text);
  }
}
