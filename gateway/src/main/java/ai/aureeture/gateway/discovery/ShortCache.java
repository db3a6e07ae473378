package ai.aureeture.gateway.discovery;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last answers, for a short time; the oldest goes when there are too many. */
final class ShortCache<V> {
  private final Map<String, Entry<V>> entries = new LinkedHashMap<>();
  private final int most;
  private final long nanos;

  ShortCache(int most, Duration time) {
    this.most = most;
    this.nanos = time.toNanos();
  }

  synchronized Optional<V> get(String key) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> System.nanoTime() - entry.since() < nanos)
        .map(Entry::value);
  }

  synchronized void put(String key, V value) {
    entries.remove(key);
    entries.put(key, new Entry<>(value, System.nanoTime()));
    if (entries.size() > most) {
      entries.remove(entries.keySet().iterator().next());
    }
  }

  private record Entry<V>(V value, long since) {}
}
