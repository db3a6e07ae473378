package ai.aureeture.gateway.pages;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.util.Base64;
import java.util.regex.Pattern;

/** Scheme, host and port, as a Content-Security-Policy names whom a page may talk to. */
final class Origins {
  private static final Pattern CLERK_KEY = Pattern.compile("pk_(?:test|live)_([A-Za-z0-9+/=]+)");
  private static final Pattern CLERK_HOST = Pattern.compile("([A-Za-z0-9.-]+)\\$");

  private Origins() {}

  static String of(URI address) {
    if (address.getScheme() == null || address.getRawAuthority() == null) {
      throw new IllegalStateException("Not an absolute address: " + address);
    }
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  /** What follows the prefix of its key is the host of its API and a dollar sign, in Base64. */
  static String ofClerk(String publishableKey) {
    var key = CLERK_KEY.matcher(publishableKey);
    var host =
        CLERK_HOST.matcher(
            key.matches() ? new String(Base64.getDecoder().decode(key.group(1)), US_ASCII) : "");
    if (!host.matches()) {
      throw new IllegalStateException("CLERK_PUBLISHABLE_KEY is none: " + publishableKey);
    }
    return "https://" + host.group(1);
  }
}
