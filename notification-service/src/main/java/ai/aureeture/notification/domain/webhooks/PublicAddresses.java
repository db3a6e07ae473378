package ai.aureeture.notification.domain.webhooks;

import java.util.List;

/**
 * The addresses of the public Internet, without those that IANA's registries of special-purpose
 * addresses keep for something else: one's own machine and network, documentation, multicast,
 * translation (an IPv4 address within an IPv6 one could be any of these).
 */
final class PublicAddresses {
  private static final List<AddressBlock> NOT_PUBLIC_V4 =
      List.of(
          AddressBlock.of("0.0.0.0", 8),
          AddressBlock.of("10.0.0.0", 8),
          AddressBlock.of("100.64.0.0", 10),
          AddressBlock.of("127.0.0.0", 8),
          AddressBlock.of("169.254.0.0", 16),
          AddressBlock.of("172.16.0.0", 12),
          AddressBlock.of("192.0.0.0", 24),
          AddressBlock.of("192.0.2.0", 24),
          AddressBlock.of("192.88.99.0", 24),
          AddressBlock.of("192.168.0.0", 16),
          AddressBlock.of("198.18.0.0", 15),
          AddressBlock.of("198.51.100.0", 24),
          AddressBlock.of("203.0.113.0", 24),
          AddressBlock.of("224.0.0.0", 4),
          AddressBlock.of("240.0.0.0", 4));

  /** Global unicast; ::1, fc00::/7, fe80::/10, ff00::/8, ::ffff:0:0/96 and 64:ff9b::/96 are not. */
  private static final AddressBlock GLOBAL_V6 = AddressBlock.of("2000::", 3);

  private static final List<AddressBlock> NOT_PUBLIC_V6 =
      List.of(
          AddressBlock.of("2001::", 23),
          AddressBlock.of("2001:db8::", 32),
          AddressBlock.of("2002::", 16),
          AddressBlock.of("3fff::", 20));

  private PublicAddresses() {}

  /**
   * @param address 4 or 16 bytes
   */
  static boolean contain(byte[] address) {
    return address.length == 4
        ? NOT_PUBLIC_V4.stream().noneMatch(block -> block.contains(address))
        : GLOBAL_V6.contains(address)
            && NOT_PUBLIC_V6.stream().noneMatch(block -> block.contains(address));
  }
}
