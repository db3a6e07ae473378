package ai.aureeture.notification.adapter.outbound.webhook;

import ai.aureeture.notification.domain.webhooks.AddressRules;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where webhooks may go besides the public Internet. */
@ConfigMapping(prefix = "aureeture.outgoing-webhooks")
public interface OutgoingWebhookSettings {
  /** Hosts of one's own network: for one machine, and for tests. */
  Optional<List<String>> privateHosts();

  /** Hands the settings to the core. */
  @Singleton
  class ForTheCore {
    @Produces
    @Singleton
    AddressRules rules(OutgoingWebhookSettings settings) {
      return new AddressRules(
          settings.privateHosts().stream()
              .flatMap(List::stream)
              .map(host -> host.strip().toLowerCase(Locale.ROOT))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }
}
