package ai.aureeture.gateway.fallback;

import ai.aureeture.gateway.pages.Pages;
import ai.aureeture.gateway.routing.Fallback;
import ai.aureeture.gateway.routing.Paths;
import ai.aureeture.gateway.routing.Routes;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which requests go to another server of the platform. */
@Singleton
public class Fallbacks {
  private static final String API = "/api";
  private static final List<String> NEVER = List.of(API, "/q", "/internal", "/openapi", "/health");

  private final Map<Fallback, URI> urls = new EnumMap<>(Fallback.class);
  private final Pages pages;

  Fallbacks(GatewaySettings settings, Pages pages) {
    this.pages = pages;
    settings.fallbackUrl().ifPresent(url -> urls.put(Fallback.API, checked("FALLBACK_URL", url)));
    settings
        .webFallbackUrl()
        .ifPresent(url -> urls.put(Fallback.PAGES, checked("WEB_FALLBACK_URL", url)));
  }

  static URI checked(String variable, URI url) {
    boolean isHttp = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    boolean hasPath = url.getRawPath() != null && !url.getRawPath().matches("/?");
    if (!isHttp || url.getHost() == null || hasPath || url.getRawQuery() != null) {
      throw new IllegalStateException(
          variable + " must be http(s)://host[:port] without a path: " + url);
    }
    return url;
  }

  /** Empty where the path is ours, is no plain path, or no such server is set. */
  public Optional<Fallback> of(HttpServerRequest request) {
    var path = request.path();
    if (urls.isEmpty() || path == null || !Paths.isPlain(path) || isOurs(path)) {
      return Optional.empty();
    }
    var fallback = lies(path, API) ? Fallback.API : Fallback.PAGES;
    return urls.containsKey(fallback) && (fallback == Fallback.API || isPage(request, path))
        ? Optional.of(fallback)
        : Optional.empty();
  }

  /** Also in a spelling that another server would read as a path of ours. */
  private static boolean isOurs(String path) {
    return Routes.of(path).isPresent() || Routes.of(Paths.canonical(path)).isPresent();
  }

  private boolean isPage(HttpServerRequest request, String path) {
    var canonical = Paths.canonical(path);
    return NEVER.stream().noneMatch(root -> lies(canonical, root)) && !pages.serves(request, path);
  }

  private static boolean lies(String path, String root) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
