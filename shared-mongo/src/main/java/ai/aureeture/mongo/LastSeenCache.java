package ai.aureeture.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What this process has read or stored last, by id. Another process may have changed it since: it
 * serves only for writes that check what they replace.
 */
public final class LastSeenCache<T> {
  static final int MOST = 1000;

  private final Map<String, T> values =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > MOST;
        }
      };

  public synchronized Optional<T> find(String id) {
    return Optional.ofNullable(values.get(id));
  }

  public synchronized void put(String id, T value) {
    values.put(id, value);
  }

  public synchronized void remove(String id) {
    values.remove(id);
  }
}
