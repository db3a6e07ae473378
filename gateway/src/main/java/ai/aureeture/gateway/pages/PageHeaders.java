package ai.aureeture.gateway.pages;

import java.util.HashMap;
import java.util.Map;

/** How long each kind of file may be kept, and what a document may do. */
final class PageHeaders {
  private static final String REVALIDATED = "no-cache";

  /** Names under it hold a hash of what is in the file. */
  private static final String HASHED = "/assets/";

  private PageHeaders() {}

  static Map<String, String> ofFile(String path) {
    return Map.of(
        "Content-Type",
        MediaTypes.of(path),
        "Cache-Control",
        path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : REVALIDATED);
  }

  /** For the script that serves the pages while nothing answers. */
  static Map<String, String> ofWorker(String path) {
    Map<String, String> headers = new HashMap<>(ofFile(path));
    headers.put("Content-Security-Policy", ContentPolicy.ofWorker());
    return Map.copyOf(headers);
  }

  /** For a document of plain text, such as the API's description: it calls and frames nothing. */
  static Map<String, String> ofText(String path) {
    Map<String, String> headers = new HashMap<>(ofFile(path));
    headers.put("Content-Security-Policy", ContentPolicy.ofText());
    return Map.copyOf(headers);
  }

  /** Razorpay compares the site that asks with the registered ones, so that much is told. */
  static Map<String, String> ofDocument(SignIn signIn, Checkout checkout) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", MediaTypes.of(".html"));
    headers.put("Cache-Control", REVALIDATED);
    headers.put("Content-Security-Policy", ContentPolicy.of(signIn, checkout));
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), usb=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
    headers.put("Referrer-Policy", "strict-origin");
    return Map.copyOf(headers);
  }

  static Map<String, String> ofSettings() {
    return Map.of("Content-Type", "application/json", "Cache-Control", "no-store");
  }
}
