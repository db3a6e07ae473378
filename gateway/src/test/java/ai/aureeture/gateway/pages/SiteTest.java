package ai.aureeture.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  /** As Clerk makes them: the host, a dollar sign, in Base64. */
  private static final String CLERK_KEY = "pk_test_Y2xlcmsuYXVyZWV0dXJlLmV4YW1wbGUk";

  private static final Settings OIDC = Settings.oidc("https://id.example/realms/a");

  @TempDir Path folder;

  @BeforeEach
  void a_page_is_there() throws IOException {
    Files.writeString(folder.resolve("index.html"), "<!doctype html>");
  }

  @Test
  void pages_get_the_settings_of_an_openid_provider() {
    assertEquals(
        new JsonObject(
            """
            {"kind": "oidc", "authority": "https://id.example/realms/a",
             "clientId": "aureeture-web", "scope": "openid", "roleClaim": "metadata/role"}
            """),
        lines(OIDC).getJsonObject("signIn"));
    assertAllowed(OIDC, "connect-src", "https://id.example");
    assertAllowed(OIDC, "connect-src", "https://tokens.example");
  }

  @Test
  void pages_get_clerks_key_and_may_call_its_host() {
    var clerk = Settings.clerk(CLERK_KEY);
    assertEquals(
        new JsonObject()
            .put("kind", "clerk")
            .put("publishableKey", CLERK_KEY)
            .put("roleClaim", "metadata/role"),
        lines(clerk).getJsonObject("signIn"));
    assertAllowed(clerk, "connect-src", "https://clerk.aureeture.example");
    assertAllowed(clerk, "script-src", "https://clerk.aureeture.example");
    assertAllowed(clerk, "worker-src", "blob:");
  }

  @Test
  void razorpay_s_own_checkout_may_load_show_and_call_what_it_needs() {
    assertAllowed(OIDC, "script-src", "https://checkout.razorpay.com");
    assertAllowed(OIDC, "script-src", "https://cdn.razorpay.com");
    assertAllowed(OIDC, "frame-src", "https://api.razorpay.com");
    assertAllowed(OIDC, "connect-src", "https://lumberjack.razorpay.com");
  }

  @Test
  void no_policy_takes_scripts_or_styles_from_within_a_document() {
    for (var settings : List.of(OIDC, Settings.clerk(CLERK_KEY))) {
      assertFalse(policy(settings).contains("unsafe"), policy(settings));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pk_test_", "sk_live_abc", "pk_test_bm8gaG9zdA==", "pk_live_%%%"})
  void malformed_clerk_key_is_refused(String key) {
    assertRefused("CLERK_PUBLISHABLE_KEY", Settings.clerk(key));
  }

  @Test
  void exactly_one_way_to_sign_in_is_needed() {
    assertRefused("WEB_OIDC_AUTHORITY", Settings.signIn(Optional.empty(), Optional.empty()));
    assertRefused(
        "CLERK_PUBLISHABLE_KEY",
        Settings.signIn(Optional.of(URI.create("https://id.example")), Optional.of(CLERK_KEY)));
    assertRefused("absolute", Settings.oidc("id.example"));
  }

  @Test
  void support_contact_must_be_set() {
    assertRefused("SUPPORT_CONTACT", OIDC.withoutSupport());
  }

  @Test
  void a_folder_without_pages_or_none_at_all_is_refused() throws IOException {
    Files.delete(folder.resolve("index.html"));
    assertRefused("WEB_FOLDER", OIDC);
    var gone = folder.resolve("gone");
    var refusal = assertThrows(UncheckedIOException.class, () -> Site.read(gone, OIDC));
    assertTrue(refusal.getMessage().contains("WEB_FOLDER"), refusal.getMessage());
  }

  @Test
  void a_packed_file_without_the_file_itself_is_left_out() throws IOException {
    Files.writeString(folder.resolve("old.js.br"), "packed");
    Files.writeString(folder.resolve("new.js.br"), "packed");
    Files.writeString(folder.resolve("new.js"), "as it is");
    var files = Site.read(folder, OIDC).files();
    assertFalse(files.containsKey("/old.js"));
    assertEquals(2, files.get("/new.js").packed().size());
  }

  private void assertAllowed(Settings settings, String directive, String source) {
    var sources =
        Stream.of(policy(settings).split("; "))
            .filter(line -> line.startsWith(directive + " "))
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();
    assertTrue(sources.contains(source), policy(settings));
  }

  private void assertRefused(String named, Settings settings) {
    var refusal = assertThrows(IllegalStateException.class, () -> Site.read(folder, settings));
    assertTrue(refusal.getMessage().contains(named), refusal.getMessage());
  }

  private JsonObject lines(Settings settings) {
    var file = Site.read(folder, settings).files().get("/config.json");
    return file.packed().getFirst().bytes().toJsonObject();
  }

  private String policy(Settings settings) {
    return Site.read(folder, settings).document().headers().get("Content-Security-Policy");
  }
}
