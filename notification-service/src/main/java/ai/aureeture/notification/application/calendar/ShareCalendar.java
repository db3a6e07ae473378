package ai.aureeture.notification.application.calendar;

import ai.aureeture.notification.application.port.FeedKeys;
import ai.aureeture.notification.application.port.RandomSource;
import ai.aureeture.notification.domain.calendar.FeedKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A person lets calendar programs read their sessions by a secret address, or ends that. */
@ApplicationScoped
public class ShareCalendar {
  private final FeedKeys keys;
  private final RandomSource chance;
  private final Clock clock;

  public ShareCalendar(FeedKeys keys, RandomSource chance, Clock clock) {
    this.keys = keys;
    this.chance = chance;
    this.clock = clock;
  }

  /** The new key, which cannot be shown again. */
  public record Shared(FeedKey key, Instant since) {}

  /** Makes a key; the one before it is worth nothing from now on. */
  public Uni<Shared> share(String personId) {
    var shared = new Shared(FeedKey.of(chance.bytes(FeedKey.BYTES)), clock.instant());
    return keys.put(personId, shared.key().fingerprint(), shared.since()).replaceWith(shared);
  }

  /** Since when it is shared; empty when it is not. */
  public Uni<Optional<Instant>> since(String personId) {
    return keys.since(personId);
  }

  /** It can no longer be read by an address. */
  public Uni<Void> end(String personId) {
    return keys.remove(personId);
  }
}
