package ai.aureeture.sandbox.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.SandboxConfig;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdentityProviderTest {
  private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();
  private static ProviderSandbox sandbox;
  private static Client auth;

  @BeforeAll
  static void start() {
    sandbox = ProviderSandbox.start(SandboxConfig.anyPort());
    auth = Client.of(sandbox, "/sandbox/auth");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void a_token_is_signed_by_the_key_that_is_shown() throws Exception {
    var token = token("{\"sub\":\"user_s1\",\"role\":\"student\"}").split("\\.");
    var header = json(token[0]);
    assertEquals("RS256", header.getString("alg"));
    var key = auth.get("/jwks.json").json().getJsonArray("keys").getJsonObject(0);
    assertEquals(key.getString("kid"), header.getString("kid"));
    var spec =
        new RSAPublicKeySpec(
            new BigInteger(1, BASE64.decode(key.getString("n"))),
            new BigInteger(1, BASE64.decode(key.getString("e"))));
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
    signature.update((token[0] + "." + token[1]).getBytes(UTF_8));
    assertTrue(signature.verify(BASE64.decode(token[2])));
  }

  @Test
  void a_token_carries_the_person_and_the_issuer() {
    var claims =
        claims(
            "{\"sub\":\"user_m1\",\"role\":\"mentor\",\"name\":\"Meera\",\"email\":\"m@x.example\"}");
    assertEquals(sandbox.baseUrl() + "/sandbox/auth", claims.getString("iss"));
    assertEquals("user_m1", claims.getString("sub"));
    assertEquals("mentor", claims.getString("role"));
    assertEquals("Meera", claims.getString("name"));
    assertEquals("m@x.example", claims.getString("email"));
    assertEquals(3600, claims.getLong("exp") - claims.getLong("iat"));
    assertNotEquals(claims.getString("jti"), claims("{\"sub\":\"user_m1\"}").getString("jti"));
    assertNull(claims.getString("aud"));
  }

  @Test
  void a_token_can_be_over_and_claims_can_be_anything() {
    var over = claims("{\"sub\":\"u\",\"ttlSeconds\":-5}");
    assertTrue(over.getLong("exp") < System.currentTimeMillis() / 1000);
    assertTrue(over.getLong("iat") < over.getLong("exp"));
    var odd = claims("{\"sub\":\"u\",\"claims\":{\"azp\":\"http://evil.example\",\"jti\":null}}");
    assertEquals("http://evil.example", odd.getString("azp"));
    assertNull(odd.getString("jti"));
  }

  @Test
  void a_new_key_signs_while_the_old_one_is_still_shown() {
    try (var other = ProviderSandbox.start(SandboxConfig.anyPort())) {
      var client = Client.of(other, "/sandbox/auth");
      var before = client.get("/jwks.json").json().getJsonArray("keys");
      assertEquals(200, client.post("/rotate", "{}").status());
      var after = client.get("/jwks.json").json().getJsonArray("keys");
      assertEquals(2, after.size());
      assertEquals(before.getJsonObject(0), after.getJsonObject(1));
      var token = client.post("/token", "{\"sub\":\"u\"}").json().getString("token");
      var kid = json(token.split("\\.")[0]).getString("kid");
      assertEquals(after.getJsonObject(0).getString("kid"), kid);
    }
  }

  @Test
  void a_person_may_have_several_roles() {
    var both = claims("{\"sub\":\"u\",\"role\":[\"student\",\"mentor\"]}");
    assertEquals(JsonArray.of("student", "mentor"), both.getJsonArray("role"));
    assertEquals("mentor", claims("{\"sub\":\"u\",\"role\":[\"mentor\"]}").getValue("role"));
    assertNull(claims("{\"sub\":\"u\",\"role\":[]}").getValue("role"));
    assertEquals(400, auth.post("/token", "{\"sub\":\"u\",\"role\":[1]}").status());
    assertEquals(400, auth.post("/token", "{\"sub\":\"u\",\"role\":{}}").status());
  }

  @Test
  void a_token_can_come_as_a_cookie_for_every_port_of_the_host() {
    var page = Client.of(sandbox, "/sandbox/auth", "Origin", "http://localhost:3000");
    var answer = page.post("/token", "{\"sub\":\"u\",\"cookie\":\"__session\"}");
    var token = answer.json().getString("token");
    assertEquals("__session=" + token + "; Path=/; SameSite=Lax", answer.header("Set-Cookie"));
    assertEquals("http://localhost:3000", answer.header("Access-Control-Allow-Origin"));
    assertEquals("true", answer.header("Access-Control-Allow-Credentials"));
    assertNull(auth.post("/token", "{\"sub\":\"u\"}").header("Set-Cookie"));
    for (var cookie : List.of("\"\"", "\"a b\"", "\"a;b\"", "1", "null")) {
      var body = "{\"sub\":\"u\",\"cookie\":" + cookie + "}";
      assertEquals(400, auth.post("/token", body).status(), cookie);
    }
  }

  @Test
  void a_token_needs_a_person() {
    assertEquals(400, auth.post("/token", "{}").status());
    assertEquals(400, auth.post("/token", "{\"sub\":1}").status());
    assertEquals(400, auth.post("/token", "not json").status());
  }

  @Test
  void pages_of_other_origins_may_sign_in_and_pay_but_not_forget() {
    var page = Client.of(sandbox, "/sandbox", "Origin", "http://localhost:5001");
    var allowed = page.post("/auth/token", "{\"sub\":\"u\"}");
    assertEquals("http://localhost:5001", allowed.header("Access-Control-Allow-Origin"));
    assertEquals("true", allowed.header("Access-Control-Allow-Credentials"));
    var preflight =
        page.with("Access-Control-Request-Method", "POST")
            .with("Access-Control-Request-Headers", "content-type")
            .call("OPTIONS", "/razorpay/orders/order_x/pay", null);
    assertEquals("*", preflight.header("Access-Control-Allow-Origin"));
    assertNull(page.get("/requests").header("Access-Control-Allow-Origin"));
  }

  private static String token(String body) {
    return auth.post("/token", body).json().getString("token");
  }

  private static JsonObject claims(String body) {
    return json(token(body).split("\\.")[1]);
  }

  private static JsonObject json(String part) {
    return new JsonObject(new String(BASE64.decode(part), UTF_8));
  }
}
