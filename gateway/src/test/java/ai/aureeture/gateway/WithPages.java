package ai.aureeture.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder as the web build leaves one, with a file beside it that must not be served. */
public final class WithPages implements QuarkusTestProfile {
  public static final String DOCUMENT = "<!doctype html><title>Aureeture</title>";
  static final String API = "<!doctype html><title>The API</title>";
  static final String SCRIPT = "console.log('as written')";
  static final String SCRIPT_PACKED = "as if packed by brotli";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        // So that a machine that stalls does not count as a late service.
        "gateway.mentor-page-patience", "2s",
        "WEB_FOLDER", folder().toString(),
        "WEB_OIDC_AUTHORITY", "http://localhost:5002/sandbox/auth",
        "CHECKOUT_SCRIPT_URL", "http://localhost:5002/razorpay/checkout.js",
        "SUPPORT_CONTACT", "support@aureeture.example");
  }

  private static Path folder() {
    try {
      var parent = Files.createTempDirectory("pages");
      Files.writeString(parent.resolve("secret.txt"), "not to be served");
      var folder = Files.createDirectory(parent.resolve("dist"));
      var assets = Files.createDirectory(folder.resolve("assets"));
      Files.writeString(folder.resolve("index.html"), DOCUMENT);
      Files.writeString(folder.resolve("openapi.html"), API);
      Files.writeString(folder.resolve("favicon.svg"), "<svg/>");
      Files.writeString(folder.resolve("sw.js"), "addEventListener('fetch', () => {})");
      Files.writeString(folder.resolve(".hidden.json"), "not to be served");
      Files.writeString(assets.resolve("main-4f2a.js"), SCRIPT);
      Files.writeString(assets.resolve("main-4f2a.js.br"), SCRIPT_PACKED);
      Files.writeString(assets.resolve("main-4f2a.js.gz"), "as if packed by gzip");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
