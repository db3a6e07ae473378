package ai.aureeture.e2e.fuzz.calls;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of any text (RFC 3986, 2.1); half a surrogate pair becomes its three bytes. */
final class Percent {
  private static final String UNRESERVED = "-._~";

  private Percent() {}

  static String encoded(String text) {
    var encoded = new StringBuilder();
    text.codePoints().forEach(letter -> append(encoded, letter));
    return encoded.toString();
  }

  private static void append(StringBuilder encoded, int letter) {
    if (letter < 128 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0)) {
      encoded.append((char) letter);
    } else if (Character.getType(letter) == Character.SURROGATE) {
      append(encoded, 0xe0 | letter >> 12, 0x80 | letter >> 6 & 0x3f, 0x80 | letter & 0x3f);
    } else {
      for (byte each : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
        append(encoded, new int[] {each & 0xff});
      }
    }
  }

  private static void append(StringBuilder encoded, int... bytes) {
    for (int each : bytes) encoded.append("%%%02X".formatted(each));
  }
}
