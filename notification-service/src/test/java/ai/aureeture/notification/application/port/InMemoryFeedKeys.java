package ai.aureeture.notification.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Feed keys that live as long as a test. */
public final class InMemoryFeedKeys implements FeedKeys {
  private record Key(String fingerprint, Instant since) {}

  private final Map<String, Key> all = new ConcurrentHashMap<>();

  @Override
  public Uni<Void> put(String personId, String fingerprint, Instant since) {
    return Uni.createFrom()
        .item(() -> all.put(personId, new Key(fingerprint, since)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Optional<Instant>> since(String personId) {
    return Uni.createFrom().item(() -> Optional.ofNullable(all.get(personId)).map(Key::since));
  }

  @Override
  public Uni<Optional<String>> owner(String fingerprint) {
    return Uni.createFrom()
        .item(() ->
            all.entrySet().stream()
                .filter(entry -> entry.getValue().fingerprint().equals(fingerprint))
                .map(Map.Entry::getKey)
                .findFirst());
  }

  @Override
  public Uni<Void> remove(String personId) {
    return Uni.createFrom().item(() -> all.remove(personId)).replaceWithVoid();
  }

  @Override
  public Uni<Void> removeUntil(String personId, Instant time) {
    return Uni.createFrom()
        .item(() ->
            all.computeIfPresent(personId, (person, key) -> key.since().isAfter(time) ? key : null))
        .replaceWithVoid();
  }
}
