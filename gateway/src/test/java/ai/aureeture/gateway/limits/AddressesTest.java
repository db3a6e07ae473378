package ai.aureeture.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  private static final String PEER = "10.0.0.9";

  @Test
  void without_trusted_proxies_the_peer_counts_and_headers_do_not() {
    assertEquals(PEER, new Addresses(0).of(PEER, List.of("6.6.6.6")));
  }

  @Test
  void behind_one_it_is_what_that_one_has_added() {
    var addresses = new Addresses(1);
    assertEquals("203.0.113.7", addresses.of(PEER, List.of("6.6.6.6, 203.0.113.7")));
    assertEquals("203.0.113.7", addresses.of(PEER, List.of("6.6.6.6", "203.0.113.7")));
    assertEquals("2001:db8::1", addresses.of(PEER, List.of("2001:db8::1")));
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7:567, 203.0.113.7",
    "[2001:db8::1]:567, 2001:db8::1",
    "[2001:db8::1], 2001:db8::1",
    "2001:db8::1:567, 2001:db8::1:567",
    "localhost:567, 10.0.0.9",
    "[localhost]:567, 10.0.0.9"
  })
  void port_of_a_forwarded_address_is_ignored(String entry, String address) {
    assertEquals(address, new Addresses(1).of(PEER, List.of("6.6.6.6:1, " + entry)));
  }

  @Test
  void behind_two_it_is_what_the_outer_one_has_added() {
    assertEquals(
        "203.0.113.7", new Addresses(2).of(PEER, List.of("6.6.6.6, 203.0.113.7, 10.0.0.1")));
  }

  @Test
  void request_that_skipped_a_proxy_counts_as_the_peer() {
    assertEquals(PEER, new Addresses(2).of(PEER, List.of("6.6.6.6")));
    assertEquals(PEER, new Addresses(1).of(PEER, List.of()));
    assertEquals(PEER, new Addresses(1).of(PEER, List.of("unknown")));
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 203.0.113.7",
    "2001:db8:1:2::1, 20010db800010002",
    "2001:db8:1:2:ffff::9, 20010db800010002",
    "nobody, nobody",
    "localhost, localhost"
  })
  void of_ipv6_the_subnet_counts(String address, String network) {
    assertEquals(network, Addresses.network(address));
  }

  @ParameterizedTest
  @CsvSource({
    "::ffff:203.0.113.7, 203.0.113.7",
    "::ffff:cb00:7107, 203.0.113.7",
    "0:0:0:0:0:ffff:203.0.113.8, 203.0.113.8"
  })
  void ipv4_mapped_ipv6_address_counts_as_ipv4(String address, String network) {
    assertEquals(network, Addresses.network(address));
  }
}
