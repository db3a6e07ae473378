package ai.aureeture.notification.adapter.outbound.mail;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where SendGrid is and how long it may take. */
@ConfigMapping(prefix = "sendgrid")
public interface SendGridSettings {
  /** Must be there when SendGrid is the provider. */
  Optional<String> apiKey();

  URI baseUrl();

  Duration connectTimeout();

  Duration readTimeout();

  int connections();
}
