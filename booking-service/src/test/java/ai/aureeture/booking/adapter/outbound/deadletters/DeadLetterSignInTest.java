package ai.aureeture.booking.adapter.outbound.deadletters;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

/** Clients that the broker's settings reach refuse to be made, because those lack the password. */
class DeadLetterSignInTest {
  private static final Map<String, Object> WITHOUT_PASSWORD =
      Map.of(
          "bootstrap.servers", "localhost:9093",
          "security.protocol", "SASL_SSL",
          "sasl.mechanism", "SCRAM-SHA-512");

  @Test
  void dead_letters_are_read_with_the_broker_settings() {
    assertThrows(KafkaException.class, () -> new DeadLetterReader(WITHOUT_PASSWORD, 1));
  }

  @Test
  void dead_letters_are_sent_with_the_broker_settings() {
    assertThrows(KafkaException.class, () -> new DeadLetterReplayer(WITHOUT_PASSWORD));
  }
}
