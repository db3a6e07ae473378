package ai.aureeture.gateway.pages;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where people sign in. */
sealed interface SignIn {

  /** What the pages learn of it. */
  JsonObject configuration();

  /** What they may load and call for it. */
  Map<String, List<String>> sources();

  static SignIn of(PageSettings settings) {
    if (settings.oidcAuthority().isPresent() == settings.clerkPublishableKey().isPresent()) {
      throw new IllegalStateException(
          "WEB_FOLDER needs one way to sign in: either WEB_OIDC_AUTHORITY or"
              + " CLERK_PUBLISHABLE_KEY");
    }
    return settings
        .oidcAuthority()
        .<SignIn>map(authority -> Oidc.of(authority, settings))
        .orElseGet(
            () -> new Clerk(settings.clerkPublishableKey().orElseThrow(), settings.roleClaim()));
  }

  /** Any OpenID provider: authorization code with PKCE. */
  record Oidc(URI authority, List<URI> others, String clientId, String scope, String roleClaim)
      implements SignIn {

    static Oidc of(URI authority, PageSettings settings) {
      return new Oidc(
          authority,
          settings.oidcOrigins().orElse(List.of()),
          settings.oidcClientId(),
          settings.oidcScope(),
          settings.roleClaim());
    }

    @Override
    public JsonObject configuration() {
      return new JsonObject()
          .put("kind", "oidc")
          .put("authority", authority.toString())
          .put("clientId", clientId)
          .put("scope", scope)
          .put("roleClaim", roleClaim);
    }

    @Override
    public Map<String, List<String>> sources() {
      var asked = Stream.concat(Stream.of(authority), others.stream()).map(Origins::of).toList();
      return Map.of("connect-src", asked, "frame-src", List.of(Origins.of(authority)));
    }
  }

  /** Its script comes from the host of its API and keeps time in a worker made of a blob. */
  record Clerk(String publishableKey, String roleClaim) implements SignIn {

    @Override
    public JsonObject configuration() {
      return new JsonObject()
          .put("kind", "clerk")
          .put("publishableKey", publishableKey)
          .put("roleClaim", roleClaim);
    }

    @Override
    public Map<String, List<String>> sources() {
      var origin = List.of(Origins.ofClerk(publishableKey));
      return Map.of(
          "script-src", origin, "connect-src", origin, "worker-src", List.of("'self'", "blob:"));
    }
  }
}
