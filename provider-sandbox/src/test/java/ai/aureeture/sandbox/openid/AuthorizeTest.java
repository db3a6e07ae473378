package ai.aureeture.sandbox.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.Client.Answer;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.SandboxConfig;
import ai.aureeture.sandbox.settings.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuthorizeTest {
  private static final String PEOPLE =
      """
      [{"sub":"student_ravi","role":"student","name":"Ravi","email":"ravi@students.example"},
       {"sub":"mentor_asha","role":"mentor","name":"Asha <b>","email":"asha@mentors.example"}]\
      """;

  private static ProviderSandbox sandbox;
  private static WebPage page;

  @BeforeAll
  static void start() {
    sandbox = ProviderSandbox.start(SandboxConfig.anyPort().with(Setting.SANDBOX_PEOPLE, PEOPLE));
    page = WebPage.of(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void signed_out_visitor_gets_the_sign_in_page() {
    var answer = page.authorize();
    assertEquals(200, answer.status());
    assertTrue(answer.body().contains("value=\"student_ravi\""));
    assertTrue(answer.body().contains("Asha &lt;b&gt;"));
    assertTrue(answer.body().indexOf("Students") < answer.body().indexOf("Mentors"));
    var policy = answer.header("Content-Security-Policy");
    assertTrue(policy.endsWith("form-action 'self' http://localhost:5001"), policy);
    assertFalse(policy.contains("unsafe"));
    assertEquals(200, page.auth().get("/sign-in.css").status());
  }

  @Test
  void chosen_person_is_redirected_with_a_code_and_stays_signed_in() {
    var chosen = page.choose(Map.of("person", "student_ravi"));
    assertSentBack(chosen);
    assertNotNull(WebPage.parameter(chosen, "code"));
    assertEquals("s1", WebPage.parameter(chosen, "state"));
    var cookie = chosen.header("Set-Cookie");
    assertTrue(cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax"), cookie);
    var known = new WebPage(page.auth().with("Cookie", cookie.split(";")[0]));
    assertNotNull(WebPage.parameter(known.authorize("prompt", "none"), "code"));
    assertEquals(200, known.authorize("prompt", "login").status());
  }

  @Test
  void new_person_may_sign_in_and_an_empty_id_is_refused() {
    var newPerson = Map.of("sub", "student_new", "role", "student", "name", "New", "email", "");
    assertSentBack(page.choose(newPerson));
    assertEquals(200, page.choose(Map.of("sub", " ", "role", "student")).status());
    assertEquals(200, page.choose(Map.of("person", "nobody_known")).status());
  }

  @Test
  void another_person_may_be_an_operator() {
    assertTrue(page.authorize().body().contains("name=\"role\" value=\"admin\""));
    var code = WebPage.parameter(page.choose(Map.of("sub", "olga", "role", "admin")), "code");
    var token = page.exchange(code, WebPage.VERIFIER).json().getString("access_token");
    assertEquals("admin", WebPage.claims(token).getString("role"));
  }

  @Test
  void login_hint_selects_a_known_person_without_signing_in() {
    var known = page.signedIn("student_riya");
    assertNotNull(page.signedIn("student_tara").code());
    for (var sub : List.of("student_riya", "student_tara", "mentor_asha")) {
      var code = WebPage.parameter(known.authorize("login_hint", sub), "code");
      var token = page.exchange(code, WebPage.VERIFIER).json().getString("access_token");
      assertEquals(sub, WebPage.claims(token).getString("sub"));
    }
    assertEquals(200, known.authorize("login_hint", "never_seen").status());
    assertEquals(200, page.authorize("login_hint", "mentor_asha").status());
  }

  @Test
  void invalid_request_is_redirected_with_an_error() {
    assertError("login_required", page.authorize("prompt", "none"));
    assertError("unsupported_response_type", page.authorize("response_type", "token"));
    assertError("invalid_scope", page.authorize("scope", "profile"));
    assertError("invalid_request", page.authorize("code_challenge", null));
    assertError("invalid_request", page.authorize("code_challenge_method", "plain"));
  }

  @Test
  void redirect_to_an_unregistered_page_is_refused() {
    for (var address :
        List.of(
            "https://evil.example/",
            "http://localhost.evil.example/",
            "http://localhost@evil.example/",
            "http://user@localhost:5001/",
            "javascript:alert(1)",
            "http://localhost:5001/#x",
            "not an address")) {
      assertEquals(400, page.authorize("redirect_uri", address).status(), address);
    }
    assertEquals(400, page.authorize("redirect_uri", null).status());
    assertEquals(400, page.authorize("client_id", null).status());
    assertSentBack(page.signedIn("u").authorize("redirect_uri", "http://127.0.0.1:9/?a=b"));
  }

  @Test
  void signing_out_ends_the_session_and_redirects() {
    var known = page.signedIn("student_riya");
    var there = "post_logout_redirect_uri=http://localhost:5001/&state=s2";
    var out = known.auth().get("/end-session?" + there);
    assertEquals("http://localhost:5001/?state=s2", out.header("Location"));
    assertError("login_required", known.authorize("prompt", "none"));
    assertEquals(200, page.auth().get("/end-session").status());
    assertNull(
        page.auth()
            .get("/end-session?post_logout_redirect_uri=https://evil.example")
            .header("Location"));
  }

  @Test
  void a_session_needs_a_person() {
    assertEquals(400, page.auth().post("/session", "{}").status());
  }

  @Test
  void pages_of_other_origins_find_out_where_everything_is() {
    var auth = Client.of(sandbox, "/sandbox/auth", "Origin", "http://localhost:5001");
    var answer = auth.get("/.well-known/openid-configuration");
    assertEquals("http://localhost:5001", answer.header("Access-Control-Allow-Origin"));
    var issuer = sandbox.baseUrl() + "/sandbox/auth";
    assertEquals(issuer, answer.json().getString("issuer"));
    assertEquals(issuer + "/authorize", answer.json().getString("authorization_endpoint"));
  }

  private static void assertSentBack(Answer answer) {
    assertEquals(303, answer.status());
    assertTrue(answer.header("Location").startsWith("http://"));
  }

  private static void assertError(String error, Answer answer) {
    assertSentBack(answer);
    assertEquals(error, WebPage.parameter(answer, "error"));
    assertEquals("s1", WebPage.parameter(answer, "state"));
    assertNull(WebPage.parameter(answer, "code"));
  }
}
