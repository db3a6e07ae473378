package ai.aureeture.gateway.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The web pages, where there are any. Their routes are the pages' own: each is one document. */
@Singleton
public class Pages {
  private static final List<String> ROUTES =
      List.of("/dashboard", "/admin", "/signed-in", "/verify-email");
  private static final List<String> NEVER_PAGES =
      List.of("/api", "/openapi", "/q", "/assets", "/health");

  private static final String MENTOR = "/m/";

  private final Optional<Site> site;

  Pages(PageSettings settings) {
    this.site = settings.folder().map(folder -> Site.read(folder, settings));
  }

  /** Whether the path is one of the pages or of their files; it must be plain. */
  public boolean serves(HttpServerRequest request, String path) {
    return site.isPresent()
        && isRead(request)
        && (site.get().files().containsKey(path) || lies(path, ROUTES) || isMentor(path));
  }

  /** Whether a mentor's page is read there. */
  public boolean isMentorPage(HttpServerRequest request, String path) {
    return site.isPresent() && isRead(request) && isMentor(path);
  }

  /** What a mentor's page is called, as it stands in its path. */
  public static String mentorOf(String path) {
    return path.substring(MENTOR.length());
  }

  /** Whether there are pages, and this request reads. */
  public boolean areRead(HttpServerRequest request) {
    return site.isPresent() && isRead(request);
  }

  /** The document that every page begins with. */
  public void answerDocument(HttpServerRequest request) {
    site.orElseThrow().document().answer(request.resume());
  }

  /** The document with changes for this request. */
  public void answerDocument(HttpServerRequest request, UnaryOperator<String> change) {
    site.orElseThrow().document().answerChanged(request.resume(), change);
  }

  /** The document, which then says that there is no such page. */
  public void answerMissing(HttpServerRequest request) {
    site.orElseThrow().document().answerAsMissing(request.resume());
  }

  /** False when there is nothing to show at that path, which must be plain. */
  public boolean answer(HttpServerRequest request, String path) {
    if (site.isEmpty() || !isRead(request)) {
      return false;
    }
    var file = site.get().files().get(path);
    var document = site.get().document();
    if (file != null) {
      file.answer(request.resume());
    } else if (lies(path, ROUTES)) {
      document.answer(request.resume());
    } else if (isPerson(request) && !lies(path, NEVER_PAGES)) {
      document.answerAsMissing(request.resume());
    } else {
      return false;
    }
    return true;
  }

  private static boolean isRead(HttpServerRequest request) {
    return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
  }

  private static boolean isMentor(String path) {
    return path.startsWith(MENTOR)
        && path.length() > MENTOR.length()
        && path.indexOf('/', MENTOR.length()) < 0;
  }

  private static boolean lies(String path, List<String> roots) {
    return roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }

  /** Browsers ask so for what they are to show; programs would rather have a problem. */
  private static boolean isPerson(HttpServerRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains("text/html");
  }
}
