package ai.aureeture.importer.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Parts of addresses. */
public final class Paths {
  private Paths() {}

  /** The text as it may stand in a path or a query. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
