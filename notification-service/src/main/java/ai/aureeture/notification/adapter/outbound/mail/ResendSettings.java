package ai.aureeture.notification.adapter.outbound.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The account at Resend; where it is belongs to the REST client's settings. */
@ConfigMapping(prefix = "resend")
public interface ResendSettings {
  /** Must be there when Resend is the provider. */
  Optional<String> apiKey();
}
