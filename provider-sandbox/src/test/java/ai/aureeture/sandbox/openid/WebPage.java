package ai.aureeture.sandbox.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.Client.Answer;
import ai.aureeture.sandbox.ProviderSandbox;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page that signs people in, as far as the provider can see. The proof is RFC 7636's own. */
record WebPage(Client auth) {
  static final String BACK = "http://localhost:5001/signed-in";
  static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  static WebPage of(ProviderSandbox sandbox) {
    return new WebPage(Client.of(sandbox, "/sandbox/auth"));
  }

  /** The same page in a browser where that person is signed in. */
  WebPage signedIn(String sub) {
    var person = new JsonObject().put("sub", sub).put("role", "student").put("name", "Riya");
    var cookie = auth.post("/session", person.encode()).header("Set-Cookie");
    return new WebPage(auth.with("Cookie", cookie.split(";")[0]));
  }

  Answer authorize(String... changes) {
    return auth.get("/authorize?" + query(changes));
  }

  Answer choose(Map<String, String> fields, String... changes) {
    return auth.post("/authorize?" + query(changes), encoded(fields));
  }

  String code() {
    return parameter(authorize(), "code");
  }

  Answer exchange(String code, String verifier) {
    return token(
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", BACK,
            "client_id", "aureeture-web",
            "code_verifier", verifier));
  }

  /** A refresh token for who is signed in there. */
  String refreshToken() {
    return exchange(code(), VERIFIER).json().getString("refresh_token");
  }

  Answer renew(String refreshToken) {
    return token(
        Map.of(
            "grant_type", "refresh_token",
            "refresh_token", refreshToken,
            "client_id", "aureeture-web"));
  }

  Answer token(Map<String, String> fields) {
    return auth.post("/token", encoded(fields));
  }

  /** Of the address that the browser is sent to; null without it. */
  static String parameter(Answer answer, String name) {
    var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(answer.header("Location"));
    return found.find() ? found.group(1) : null;
  }

  static JsonObject claims(String token) {
    return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
  }

  /** Changes are names, each with its value; null leaves it out. */
  private static String query(String... changes) {
    var all = new LinkedHashMap<String, String>();
    all.put("client_id", "aureeture-web");
    all.put("redirect_uri", BACK);
    all.put("response_type", "code");
    all.put("scope", "openid profile email offline_access");
    all.put("state", "s1");
    all.put("nonce", "n1");
    all.put("code_challenge", CHALLENGE);
    all.put("code_challenge_method", "S256");
    for (int i = 0; i < changes.length; i += 2) all.put(changes[i], changes[i + 1]);
    all.values().removeIf(value -> value == null);
    return encoded(all);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
