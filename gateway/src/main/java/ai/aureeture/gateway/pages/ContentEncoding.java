package ai.aureeture.gateway.pages;

import java.util.Arrays;
import java.util.Locale;

/** How a file may be packed for the way, the smallest first. */
enum ContentEncoding {
  BROTLI("br", ".br"),
  GZIP("gzip", ".gz"),
  NONE("identity", "");

  private final String token;
  private final String suffix;

  ContentEncoding(String token, String suffix) {
    this.token = token;
    this.suffix = suffix;
  }

  /** As {@code Content-Encoding} names it. */
  String token() {
    return token;
  }

  /** What the build appends to the name of a file that it has packed so. */
  String suffix() {
    return suffix;
  }

  static ContentEncoding ofFile(String name) {
    return Arrays.stream(values())
        .filter(coding -> name.endsWith(coding.suffix))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a caller who sends this {@code Accept-Encoding} can read it (RFC 9110, 12.5.3). */
  boolean isRead(String accepted) {
    if (this == NONE) {
      return true;
    }
    if (accepted == null) {
      return false;
    }
    for (var entry : accepted.toLowerCase(Locale.ROOT).split(",")) {
      var parts = entry.split(";");
      if (parts[0].strip().equals(token)) {
        return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }
}
