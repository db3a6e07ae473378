package ai.aureeture.sandbox.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ai.aureeture.sandbox.Client.Answer;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.SandboxConfig;
import ai.aureeture.sandbox.settings.Setting;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenEndpointTest {
  @TempDir Path folder;

  @Test
  void a_code_and_its_proof_become_tokens() {
    try (var sandbox = start()) {
      var page = WebPage.of(sandbox).signedIn("student_riya");
      var answer = page.exchange(page.code(), WebPage.VERIFIER);
      assertEquals(200, answer.status());
      assertEquals("no-store", answer.header("Cache-Control"));
      var tokens = answer.json();
      assertEquals("Bearer", tokens.getString("token_type"));
      assertEquals(3600, tokens.getInteger("expires_in"));
      var identity = WebPage.claims(tokens.getString("id_token"));
      assertEquals(sandbox.baseUrl() + "/sandbox/auth", identity.getString("iss"));
      assertEquals("aureeture-web", identity.getString("aud"));
      assertEquals("n1", identity.getString("nonce"));
      assertEquals("student", identity.getString("role"));
      var access = WebPage.claims(tokens.getString("access_token"));
      assertEquals("student_riya", access.getString("sub"));
      assertEquals("Riya", access.getString("name"));
      assertNull(access.getString("aud"));
    }
  }

  @Test
  void a_code_without_its_proof_is_lost() {
    try (var sandbox = start()) {
      var page = WebPage.of(sandbox).signedIn("student_riya");
      var code = page.code();
      assertError("invalid_grant", page.exchange(code, "a-guess"));
      assertError("invalid_grant", page.exchange(code, WebPage.VERIFIER));
      assertError("invalid_grant", page.exchange("no-code", WebPage.VERIFIER));
      assertError("unsupported_grant_type", page.token(Map.of("grant_type", "password")));
    }
  }

  @Test
  void a_code_that_comes_twice_ends_its_sign_in() {
    try (var sandbox = start()) {
      var page = WebPage.of(sandbox).signedIn("student_riya");
      var code = page.code();
      var refresh = page.exchange(code, WebPage.VERIFIER).json().getString("refresh_token");
      assertError("invalid_grant", page.exchange(code, WebPage.VERIFIER));
      assertError("invalid_grant", page.renew(refresh));
    }
  }

  @Test
  void a_refresh_token_is_good_once_and_its_thief_ends_the_sign_in() {
    try (var sandbox = start()) {
      var page = WebPage.of(sandbox).signedIn("student_riya");
      var first = page.refreshToken();
      var renewed = page.renew(first).json();
      assertNull(WebPage.claims(renewed.getString("id_token")).getString("nonce"));
      var second = renewed.getString("refresh_token");
      assertNotEquals(first, second);
      assertError("invalid_grant", page.renew(first));
      assertError("invalid_grant", page.renew(second));
    }
  }

  @Test
  void signing_out_ends_what_that_browser_was_given() {
    try (var sandbox = start()) {
      var riya = WebPage.of(sandbox).signedIn("student_riya");
      var elsewhere = WebPage.of(sandbox).signedIn("student_riya");
      var riyas = riya.refreshToken();
      var taras = riya.signedIn("student_tara").refreshToken();
      var others = elsewhere.refreshToken();
      assertEquals(200, riya.auth().get("/end-session").status());
      assertError("invalid_grant", riya.renew(riyas));
      assertError("invalid_grant", riya.renew(taras));
      assertEquals(200, elsewhere.renew(others).status());
    }
  }

  @Test
  void without_offline_access_there_is_no_refresh_token() {
    try (var sandbox = start()) {
      var page = WebPage.of(sandbox).signedIn("student_riya");
      var code = WebPage.parameter(page.authorize("scope", "openid"), "code");
      var tokens = page.exchange(code, WebPage.VERIFIER).json();
      assertFalse(tokens.containsKey("refresh_token"));
    }
  }

  @Test
  void sign_in_survives_a_restart() {
    var config = SandboxConfig.anyPort().with(Setting.SANDBOX_DATA, folder);
    String refresh;
    try (var sandbox = ProviderSandbox.start(config)) {
      refresh = WebPage.of(sandbox).signedIn("student_riya").refreshToken();
    }
    try (var sandbox = ProviderSandbox.start(config)) {
      assertEquals(200, WebPage.of(sandbox).renew(refresh).status());
    }
  }

  private static ProviderSandbox start() {
    return ProviderSandbox.start(SandboxConfig.anyPort());
  }

  private static void assertError(String error, Answer answer) {
    assertEquals(400, answer.status());
    assertEquals(error, answer.json().getString("error"));
  }
}
