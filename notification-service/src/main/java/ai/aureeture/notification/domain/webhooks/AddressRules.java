package ai.aureeture.notification.domain.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where webhooks may go: to https at port 443 of hosts on the public Internet, so that no address
 * an admin types in makes this service call what only it can reach.
 *
 * @param privateHosts hosts of one's own network, in lower case; there any port, any address and
 *     plain http are allowed
 */
public record AddressRules(Set<String> privateHosts) {
  private static final int MOST_CHARACTERS = 500;
  private static final int HTTPS = 443;
  private static final int LAST_OF_ASCII = 127;
  private static final String NO_HOST = "must name a host, in ASCII";

  /** What is wrong with an address that is to be registered; empty for nothing. */
  public Optional<String> fault(String url) {
    if (url.length() > MOST_CHARACTERS) {
      return Optional.of("must have at most " + MOST_CHARACTERS + " characters");
    }
    if (url.chars().anyMatch(c -> c > LAST_OF_ASCII)) {
      return Optional.of(NO_HOST);
    }
    try {
      return fault(new URI(url));
    } catch (URISyntaxException malformed) {
      return Optional.of("must be an address such as https://receiver.example/webhooks");
    }
  }

  private Optional<String> fault(URI url) {
    if (url.getHost() == null) {
      return Optional.of(NO_HOST);
    }
    if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
      return Optional.of("must have neither a user name nor a fragment");
    }
    if (isPrivateHost(url.getHost())) {
      return isHttps(url) || "http".equalsIgnoreCase(url.getScheme())
          ? Optional.empty()
          : Optional.of("must begin with https:// or http://");
    }
    if (!isHttps(url)) {
      return Optional.of("must begin with https://");
    }
    if (url.getPort() != -1 && url.getPort() != HTTPS) {
      return Optional.of("must be at port 443");
    }
    return isPublic(url.getHost())
        ? Optional.empty()
        : Optional.of("must be an address on the public Internet");
  }

  /**
   * Whether a connection may go to an address that a host's name has led to.
   *
   * @param address 4 or 16 bytes
   */
  public boolean allow(String host, byte[] address) {
    return isPrivateHost(host) || PublicAddresses.contain(address);
  }

  /** A zone in an address names a network interface of this machine (RFC 6874). */
  private static boolean isPublic(String host) {
    return !host.contains("%") && literal(host).map(PublicAddresses::contain).orElse(true);
  }

  private boolean isPrivateHost(String host) {
    return privateHosts.contains(host.toLowerCase(Locale.ROOT));
  }

  private static boolean isHttps(URI url) {
    return "https".equalsIgnoreCase(url.getScheme());
  }

  /** Empty for a name, which is looked up at each attempt. */
  private static Optional<byte[]> literal(String host) {
    try {
      return Optional.of(InetAddress.ofLiteral(host).getAddress());
    } catch (IllegalArgumentException name) {
      return Optional.empty();
    }
  }
}
