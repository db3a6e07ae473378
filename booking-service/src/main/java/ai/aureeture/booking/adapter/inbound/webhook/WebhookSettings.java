package ai.aureeture.booking.adapter.inbound.webhook;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.stream.Stream;

/** What Razorpay signs its webhooks with; the previous secret counts while old events come. */
@ConfigMapping(prefix = "booking.webhook")
interface WebhookSettings {
  String secret();

  Optional<String> previousSecret();

  default Stream<String> all() {
    return Stream.concat(Stream.of(secret()), previousSecret().stream());
  }
}
