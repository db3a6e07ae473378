package ai.aureeture.notification.domain.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
  private final AddressRules rules = new AddressRules(Set.of());
  private final AddressRules atHome = new AddressRules(Set.of("localhost", "billing.internal"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://receiver.example",
        "https://receiver.example/",
        "https://receiver.example:443/webhooks?tenant=1",
        "HTTPS://Receiver.Example/a%20b",
        "https://8.8.8.8/webhooks",
        "https://[2606:4700:4700::1111]/webhooks"
      })
  void public_https_addresses_can_be_registered(String url) {
    assertEquals(Optional.empty(), rules.fault(url));
  }

  @ParameterizedTest
  @CsvSource({
    "http://receiver.example, must begin with https://",
    "ftp://receiver.example, must begin with https://",
    "//receiver.example, must begin with https://",
    "https://receiver.example:8443/, must be at port 443",
    "https://receiver.example:22/, must be at port 443",
    "https://admin:secret@receiver.example/, must have neither a user name nor a fragment",
    "https://receiver.example@evil.example/, must have neither a user name nor a fragment",
    "https://receiver.example/#part, must have neither a user name nor a fragment",
    "https:///webhooks, 'must name a host, in ASCII'",
    "https:receiver.example, 'must name a host, in ASCII'",
    "/webhooks, 'must name a host, in ASCII'",
    "https://récepteur.example/, 'must name a host, in ASCII'",
    "'https://receiver.example/a b', must be an address such as https://receiver.example/webhooks",
    "https://127.0.0.1/, must be an address on the public Internet",
    "https://169.254.169.254/latest/meta-data, must be an address on the public Internet",
    "https://[::1]/, must be an address on the public Internet",
    "https://[fe80::1%25eth0]/, must be an address on the public Internet",
    "https://[2606:4700:4700::1111%251]/, must be an address on the public Internet",
    "https://[::ffff:10.0.0.1]/, must be an address on the public Internet"
  })
  void others_are_refused_with_the_reason(String url, String fault) {
    assertEquals(Optional.of(fault), rules.fault(url));
  }

  @Test
  void half_a_surrogate_pair_is_no_address() {
    assertEquals(Optional.of("must name a host, in ASCII"), rules.fault("\uDC00\uD800"));
  }

  @Test
  void an_address_of_more_than_500_characters_is_refused() {
    var longest = "https://receiver.example/" + "x".repeat(475);
    assertEquals(Optional.empty(), rules.fault(longest));
    assertTrue(rules.fault(longest + "x").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:8080/hook", "https://LOCALHOST:8443", "http://billing.internal"})
  void a_private_host_may_be_called_by_http_and_at_any_port(String url) {
    assertEquals(Optional.empty(), atHome.fault(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://localhost/",
        "http://user@localhost/",
        "http://other.internal/",
        "http://localhost.evil.example/",
        "http://127.0.0.1/"
      })
  void nothing_else_is_allowed_for_its_sake(String url) {
    assertTrue(atHome.fault(url).isPresent());
  }
}
