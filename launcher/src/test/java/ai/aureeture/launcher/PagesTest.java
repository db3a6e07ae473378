package ai.aureeture.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  @TempDir Path dist;

  @BeforeEach
  void pages_are_built() throws IOException {
    Files.createFile(dist.resolve("index.html"));
  }

  @Test
  void built_pages_are_served_at_the_gateway() {
    var pages = pages(Map.of());
    assertEquals(dist.toString(), pages.folder());
    assertEquals("http://localhost:5001/", pages.at("http://localhost:5001"));
  }

  @Test
  void an_own_folder_goes_first_and_an_empty_one_means_none() {
    assertEquals("/pages", pages(Map.of("WEB_FOLDER", "/pages")).folder());
    assertEquals("none: WEB_FOLDER is empty", pages(Map.of("WEB_FOLDER", "")).at("x"));
  }

  @Test
  void without_built_pages_the_screen_says_how_to_build_them() throws IOException {
    Files.delete(dist.resolve("index.html"));
    assertTrue(pages(Map.of()).at("x").contains("Node"));
  }

  @Test
  void other_sign_in_needs_its_pages_named() {
    var elsewhere = Map.of("AUTH_JWKS_URL", "https://id.example/jwks");
    assertTrue(pages(elsewhere).at("x").contains("WEB_OIDC_AUTHORITY"));
    var said = Map.of("AUTH_JWKS_URL", "https://id.example/jwks", "CLERK_PUBLISHABLE_KEY", "pk_x");
    assertEquals(dist.toString(), pages(said).folder());
  }

  private Pages pages(Map<String, String> caller) {
    return Pages.of(new Providers(caller, "http://localhost:5002"), dist);
  }
}
