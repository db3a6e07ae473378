package ai.aureeture.e2e.fuzz.calls;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A header as a client can send it: what is no Latin-1 or would end the line is a question mark.
 */
final class SafeHeader {
  private SafeHeader() {}

  static String of(JsonNode value) {
    return of(value.isArray() ? value.path(0).asText() : value.asText());
  }

  static String of(String text) {
    return text.replaceAll("[^\\x20-\\x7e\\x80-\\xff]", "?").strip();
  }
}
