package ai.aureeture.notification.adapter.outbound.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An address as a mailto URI (RFC 6068, 2). What a URI gives a meaning, such as {@code ?} and
 * {@code &} before further recipients, is escaped.
 */
final class MailtoUri {
  private static final String PLAIN = "-._~+@!$'*";

  private MailtoUri() {}

  static String of(String address) {
    var uri = new StringBuilder("mailto:");
    for (byte octet : address.getBytes(UTF_8)) {
      if (isPlain(octet)) {
        uri.append((char) octet);
      } else {
        uri.append("%%%02X".formatted(octet));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(byte octet) {
    return octet >= 'a' && octet <= 'z'
        || octet >= 'A' && octet <= 'Z'
        || octet >= '0' && octet <= '9'
        || PLAIN.indexOf(octet) >= 0;
  }
}
