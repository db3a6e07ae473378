package ai.aureeture.booking.adapter.inbound.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RazorpaySignatureTest {
  private static final byte[] BODY = "{\"a\":1,\"b\":2,\"c\":{\"d\":3}}".getBytes(UTF_8);
  // Published by Razorpay's own libraries as a test case, computed again by hand.
  private static final String GOLDEN =
      "2fe04e22977002e6c7cb553adab8b460cb9e2a4970d5953cb27a8472752e3bbc";

  @Test
  void the_golden_vector_matches() {
    assertTrue(signature("123456", null).isOn(BODY, GOLDEN));
  }

  @Test
  void the_previous_secret_counts_while_old_events_come() {
    assertTrue(signature("new", "123456").isOn(BODY, GOLDEN));
    assertFalse(signature("new", null).isOn(BODY, GOLDEN));
  }

  @Test
  void nothing_else_matches() {
    var signature = signature("123456", null);
    assertFalse(signature.isOn(BODY, null));
    assertFalse(signature.isOn(BODY, ""));
    assertFalse(signature.isOn(BODY, GOLDEN.toUpperCase()));
    assertFalse(signature.isOn(BODY, GOLDEN + "00"));
    assertFalse(signature.isOn("{\"a\": 1,\"b\":2,\"c\":{\"d\":3}}".getBytes(UTF_8), GOLDEN));
    assertFalse(signature.isOn(new byte[] {(byte) 0xff, (byte) 0xfe}, GOLDEN));
    assertFalse(signature.isOn(new byte[0], GOLDEN));
  }

  private static RazorpaySignature signature(String secret, String previous) {
    return new RazorpaySignature(
        new WebhookSettings() {
          @Override
          public String secret() {
            return secret;
          }

          @Override
          public Optional<String> previousSecret() {
            return Optional.ofNullable(previous);
          }
        });
  }
}
