package ai.aureeture.notification.domain.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The secrets of one endpoint: a new one signs at once, and the one before it signs beside it for a
 * day, so that the receiver may change over at any moment of it.
 *
 * @param previous the one before; a further change within the day ends its signing at once
 */
public record WebhookSecrets(WebhookSecret current, Optional<Previous> previous) {
  /** How long the one before goes on signing. */
  public static final Duration OVERLAP = Duration.ofHours(24);

  /**
   * A secret that was replaced.
   *
   * @param until it signs no more from then on
   */
  public record Previous(WebhookSecret secret, Instant until) {}

  static WebhookSecrets first(WebhookSecret secret) {
    return new WebhookSecrets(secret, Optional.empty());
  }

  WebhookSecrets renewed(WebhookSecret next, Instant now) {
    return new WebhookSecrets(next, Optional.of(new Previous(current, now.plus(OVERLAP))));
  }

  /** Those that sign now, the newest first. */
  public List<WebhookSecret> signingAt(Instant now) {
    var stillSigning = previous.filter(one -> now.isBefore(one.until())).map(Previous::secret);
    return Stream.concat(Stream.of(current), stillSigning.stream()).toList();
  }
}
