package ai.aureeture.gateway.pages;

import io.vertx.core.json.JsonObject;
import java.net.URI;

/** Where people sign in, in the pages' words. */
sealed interface SignIn {

  /** What the pages are told of it. */
  JsonObject told();

  /** The one foreign origin the pages talk to for it. */
  String origin();

  static SignIn of(PageSettings settings) {
    if (settings.oidcAuthority().isPresent() == settings.clerkPublishableKey().isPresent()) {
      throw new IllegalStateException(
          "WEB_FOLDER needs one way to sign in: either WEB_OIDC_AUTHORITY or"
              + " CLERK_PUBLISHABLE_KEY");
    }
    return settings
        .oidcAuthority()
        .<SignIn>map(authority ->
            new Oidc(
                authority, settings.oidcClientId(), settings.oidcScope(), settings.roleClaim()))
        .orElseGet(() -> new Clerk(settings.clerkPublishableKey().orElseThrow()));
  }

  /** Any OpenID provider: authorization code with PKCE. */
  record Oidc(URI authority, String clientId, String scope, String roleClaim) implements SignIn {

    @Override
    public JsonObject told() {
      return new JsonObject()
          .put("kind", "oidc")
          .put("authority", authority.toString())
          .put("clientId", clientId)
          .put("scope", scope)
          .put("roleClaim", roleClaim);
    }

    @Override
    public String origin() {
      return Origins.of(authority);
    }
  }

  /** The key is public; what follows its prefix is the host of Clerk's API in Base64, and a $. */
  record Clerk(String publishableKey) implements SignIn {

    @Override
    public JsonObject told() {
      return new JsonObject().put("kind", "clerk").put("publishableKey", publishableKey);
    }

    @Override
    public String origin() {
      return Origins.ofClerk(publishableKey);
    }
  }
}
