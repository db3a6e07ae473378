package ai.aureeture.notification.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedKeyTest {
  private final FeedKey key = FeedKey.of(new byte[FeedKey.BYTES]);

  @Test
  void a_key_is_256_bits_that_an_address_can_carry_as_they_are() {
    assertEquals("A".repeat(43), key.secret());
    assertEquals(Optional.of(key), FeedKey.parse(key.secret()));
  }

  @Test
  void key_is_recognized_by_its_fingerprint_and_never_printed() {
    var other = FeedKey.of("another key of thirty-two bytes.".getBytes());

    assertEquals(64, key.fingerprint().length());
    assertEquals(new FeedKey(key.secret()).fingerprint(), key.fingerprint());
    assertNotEquals(other.fingerprint(), key.fingerprint());
    assertFalse(("" + other).contains(other.secret()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "token", "AAAA", "../../etc/passwd", "{\"$ne\":1}"})
  void nothing_else_is_a_key(String text) {
    assertEquals(Optional.empty(), FeedKey.parse(text));
  }
}
