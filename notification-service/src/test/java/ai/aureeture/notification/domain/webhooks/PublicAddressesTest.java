package ai.aureeture.notification.domain.webhooks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
  private final AddressRules rules = new AddressRules(Set.of());
  private final AddressRules atHome = new AddressRules(Set.of("billing.internal"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2606:4700:4700::1111",
        "2a00:1450:4001:830::200e"
      })
  void public_addresses_may_be_called(String address) throws UnknownHostException {
    assertTrue(rules.allow("receiver.example", InetAddress.getByName(address).getAddress()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.0",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.0",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "64:ff9b::a00:1",
        "64:ff9b::808:808",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void all_others_may_not(String address) throws UnknownHostException {
    var bytes = InetAddress.getByName(address).getAddress();
    assertFalse(rules.allow("receiver.example", bytes));
    assertFalse(atHome.allow("receiver.example", bytes));
    assertTrue(atHome.allow("Billing.Internal", bytes));
  }

  /** Java itself makes an IPv4 address of such bytes; another resolver may not. */
  @ParameterizedTest
  @ValueSource(strings = {"00000000000000000000ffff0a000001", "00000000000000000000ffff08080808"})
  void an_ipv4_address_within_an_ipv6_one_may_not_be_called(String bytes) {
    assertFalse(rules.allow("receiver.example", HexFormat.of().parseHex(bytes)));
  }
}
