package ai.aureeture.gateway.discovery;

import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Where the pages are, as absolute addresses name them. */
@Singleton
class PublicOrigin {
  private final GatewaySettings settings;

  PublicOrigin(GatewaySettings settings) {
    this.settings = settings;
  }

  /** As it is set, else as this request was addressed: then it must not be kept for others. */
  String of(HttpServerRequest request) {
    return settings
        .appBaseUrl()
        .map(url -> url.toString().replaceAll("/+$", ""))
        .orElseGet(() -> scheme(request) + "://" + request.authority());
  }

  /** Proxies of our own end TLS. */
  private String scheme(HttpServerRequest request) {
    return settings.trustedProxies() > 0 ? "https" : request.scheme();
  }
}
