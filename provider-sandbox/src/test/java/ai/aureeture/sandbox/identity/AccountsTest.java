package ai.aureeture.sandbox.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.CanIgnoreReturnValue;
import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.Client.Answer;
import ai.aureeture.sandbox.OneSandbox;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the sandbox says about the people it has made tokens for: as user-info, and as Clerk. */
class AccountsTest {
  private static final String NOAH =
      """
      {"sub":"user_s1","role":"student","name":"Noah Kim Lee","email":"noah@x.example",
       "claims":{"name":null,"email":null}}\
      """;

  @RegisterExtension static final OneSandbox one = new OneSandbox();

  @Test
  void user_info_has_what_the_token_omits() {
    var token = token(NOAH);
    var answer = userInfo(token);
    assertEquals(200, answer.status());
    assertEquals(
        new JsonObject()
            .put("sub", "user_s1")
            .put("name", "Noah Kim Lee")
            .put("email", "noah@x.example")
            .put("email_verified", true),
        answer.json());
  }

  @Test
  void address_may_be_unverified_and_what_is_not_said_again_stays() {
    var token = token(NOAH);
    token("{\"sub\":\"user_s1\",\"email_verified\":false}");
    var account = userInfo(token).json();
    assertEquals("Noah Kim Lee", account.getString("name"));
    assertEquals(false, account.getBoolean("email_verified"));
  }

  @Test
  void user_info_is_for_bearers_of_good_tokens() {
    var token = token(NOAH);
    var over = token("{\"sub\":\"user_s1\",\"ttlSeconds\":-5}");
    for (var bad : new String[] {"", "x", "a.b.c", token + "x", token.replace('.', '-'), over}) {
      var answer = userInfo(bad);
      assertEquals(401, answer.status(), bad);
      assertEquals("Bearer error=\"invalid_token\"", answer.header("WWW-Authenticate"));
    }
    assertEquals(401, Client.controls(one.sandbox()).get("/auth/userinfo").status());
  }

  @Test
  void discovery_names_user_info() {
    var provider = one.controls().get("/auth/.well-known/openid-configuration").json();
    assertEquals(
        one.sandbox().baseUrl() + "/sandbox/auth/userinfo",
        provider.getString("userinfo_endpoint"));
  }

  @Test
  void clerks_user_has_the_primary_address_among_others() {
    token(NOAH);
    var user = clerk("sk_test_sandbox").get("/users/user_s1").json();
    assertEquals("Noah", user.getString("first_name"));
    assertEquals("Kim Lee", user.getString("last_name"));
    var addresses = user.getJsonArray("email_addresses");
    var primary = addresses.getJsonObject(addresses.size() - 1);
    assertTrue(addresses.size() > 1);
    assertEquals(user.getString("primary_email_address_id"), primary.getString("id"));
    assertEquals("noah@x.example", primary.getString("email_address"));
    assertEquals("verified", primary.getJsonObject("verification").getString("status"));
  }

  @Test
  void clerks_user_may_have_neither_name_nor_address() {
    token("{\"sub\":\"user_bare\"}");
    var user = clerk("sk_test_sandbox").get("/users/user_bare").json();
    assertNull(user.getString("first_name"));
    assertNull(user.getString("primary_email_address_id"));
    assertTrue(user.getJsonArray("email_addresses").isEmpty());
  }

  @Test
  void clerk_answers_only_its_own_key_and_known_people() {
    var unknown = clerk("sk_test_sandbox").get("/users/user_unknown");
    assertEquals(404, unknown.status());
    assertEquals("resource_not_found", error(unknown).getString("code"));
    assertEquals(
        "No user was found with id user_unknown", error(unknown).getString("long_message"));
    var refused = clerk("sk_test_other").get("/users/user_unknown");
    assertEquals(401, refused.status());
    assertEquals("clerk_key_invalid", error(refused).getString("code"));
  }

  @Test
  void faults_strike_here_too() {
    var token = token(NOAH);
    assertEquals(204, one.controls().put("/faults/userinfo", "{\"mode\":\"down\"}").status());
    var auth = Client.of(one.sandbox(), "/sandbox/auth", "Authorization", "Bearer " + token);
    assertThrows(IOException.class, () -> auth.tryCall("GET", "/userinfo", null));
    var status = "{\"mode\":\"status\",\"status\":403,\"times\":1}";
    assertEquals(204, one.controls().put("/faults/userinfo", status).status());
    assertEquals(403, userInfo(token).status());
    assertEquals(200, userInfo(token).status());
  }

  @CanIgnoreReturnValue
  private static String token(String body) {
    return one.controls().post("/auth/token", body).json().getString("token");
  }

  private static Answer userInfo(String token) {
    return Client.of(one.sandbox(), "/sandbox/auth", "Authorization", "Bearer " + token)
        .get("/userinfo");
  }

  private static Client clerk(String key) {
    return Client.of(one.sandbox(), "/clerk/v1", "Authorization", "Bearer " + key);
  }

  private static JsonObject error(Answer answer) {
    return answer.json().getJsonArray("errors").getJsonObject(0);
  }
}
