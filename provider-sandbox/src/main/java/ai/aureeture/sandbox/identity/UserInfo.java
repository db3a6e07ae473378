package ai.aureeture.sandbox.identity;

import static io.vertx.core.http.HttpMethod.GET;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.ProviderRuntime;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Answers who the bearer of a token is (OpenID Connect Core section 5.3). */
public record UserInfo(TokenSigner signer, People people) {
  public static final String NAME = "userinfo";

  private static final String PATH = "/sandbox/auth";
  private static final String BEARER = "Bearer ";
  private static final String SUBJECT = "userinfo-subject";

  public void routes(ProviderRuntime runtime) {
    // Verified ahead of the provider's runtime, which answers at once: a key may still be in the
    // yet.
    runtime.router().get(PATH + "/userinfo").handler(this::verify);
    new Provider(NAME, runtime, PATH, UserInfo::error, call -> {})
        .on(GET, "/userinfo", this::answer);
  }

  private void verify(RoutingContext context) {
    var header = new Call(context).header("Authorization").orElse("");
    var token = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
    signer
        .verify(token)
        .onSuccess(claims -> {
          claims.map(all -> all.getString("sub")).ifPresent(sub -> context.put(SUBJECT, sub));
          context.next();
        })
        .onFailure(context::fail);
  }

  private Reply answer(Call call) {
    return Optional.ofNullable(call.context().<String>get(SUBJECT))
        .map(sub -> Reply.json(200, claims(sub)).header("Cache-Control", "no-store"))
        .orElseGet(() -> error(401));
  }

  private JsonObject claims(String sub) {
    var claims = people.find(sub).map(Person::toJson).orElseGet(JsonObject::new);
    claims.remove("role");
    if (claims.containsKey("email") && !claims.containsKey("email_verified")) {
      claims.put("email_verified", true);
    }
    return claims.put("sub", sub);
  }

  /** As RFC 6750 section 3.1 has it. */
  public static Reply error(int status) {
    if (status >= 500) {
      return Reply.of(status, "text/html", "<html><h1>" + status + " from the gateway</h1></html>");
    }
    var error =
        switch (status) {
          case 401 -> "invalid_token";
          case 403 -> "insufficient_scope";
          default -> "invalid_request";
        };
    return Reply.json(status, new JsonObject().put("error", error))
        .header("WWW-Authenticate", "Bearer error=\"" + error + "\"");
  }
}
