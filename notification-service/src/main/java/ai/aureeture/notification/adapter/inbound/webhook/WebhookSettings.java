package ai.aureeture.notification.adapter.inbound.webhook;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the providers sign their reports with; without it their reports are not taken. */
@ConfigMapping(prefix = "aureeture.webhooks")
public interface WebhookSettings {
  /** Base64 X.509, as SendGrid's settings page shows it. */
  Optional<String> sendgridPublicKey();

  /** As Resend shows it, {@code whsec_...}. */
  Optional<String> resendSecret();
}
