package ai.aureeture.gateway.limits;

import ai.aureeture.gateway.settings.GatewaySettings;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who asks. Everybody may write X-Forwarded-For, so of its list only the entries count that our own
 * proxies have added: as many from the end as there are of them.
 */
@Singleton
public class Addresses {
  private static final int SUBNET_BYTES = 8;
  private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
  // 203.0.113.7:8080, [2001:db8::1] or [2001:db8::1]:8080: some proxies tell the port, too.
  private static final Pattern WITH_PORT =
      Pattern.compile("(?:\\[([^\\]]+)\\]|([0-9.]+))(?::\\d{1,5})?");

  private final int trustedProxies;

  @Inject
  Addresses(GatewaySettings settings) {
    this(settings.trustedProxies());
  }

  Addresses(int trustedProxies) {
    this.trustedProxies = trustedProxies;
  }

  /** The address a request comes from, as far as that can be known. */
  public String of(HttpServerRequest request) {
    return of(request.remoteAddress().hostAddress(), request.headers().getAll("X-Forwarded-For"));
  }

  /** The same, but of IPv6 the subnet: one household or server has all of that. */
  String network(HttpServerRequest request) {
    return network(of(request));
  }

  public String of(String peer, List<String> forwardedFor) {
    if (trustedProxies == 0) {
      return peer;
    }
    var forwarded =
        forwardedFor.stream()
            .flatMap(line -> Stream.of(line.split(",")))
            .map(entry -> withoutPort(entry.strip()))
            .toList();
    int first = forwarded.size() - trustedProxies;
    return first >= 0 && isAddress(forwarded.get(first)) ? forwarded.get(first) : peer;
  }

  // Reads literal addresses only: a name is never looked up.
  static String network(String address) {
    var bytes = NetUtil.createByteArrayFromIpAddressString(address);
    if (bytes == null || bytes.length <= SUBNET_BYTES) {
      return address;
    }
    return Arrays.equals(bytes, 0, MAPPED.length, MAPPED, 0, MAPPED.length)
        ? NetUtil.bytesToIpAddress(bytes, MAPPED.length, bytes.length - MAPPED.length)
        : HexFormat.of().formatHex(bytes, 0, SUBNET_BYTES);
  }

  private static String withoutPort(String entry) {
    var parts = WITH_PORT.matcher(entry);
    if (!parts.matches()) {
      return entry;
    }
    return parts.group(1) == null ? parts.group(2) : parts.group(1);
  }

  private static boolean isAddress(String text) {
    return NetUtil.isValidIpV4Address(text) || NetUtil.isValidIpV6Address(text);
  }
}
