package ai.aureeture.notification.domain.live;

import ai.aureeture.notification.domain.Session;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which version of each session the open windows show. Not thread-safe. */
public final class ShownVersions {
  private final Map<String, Long> versions;

  /**
   * @param memory how many sessions are remembered
   */
  public ShownVersions(int memory) {
    versions =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > memory;
          }
        };
  }

  /** Whether it is shown at this version or a newer one. */
  public boolean isShown(String sessionId, long version) {
    return versions.getOrDefault(sessionId, Long.MIN_VALUE) >= version;
  }

  /** Whether the session is newer than what is shown; it counts as shown from now on. */
  public boolean advance(Session session) {
    if (isShown(session.id(), session.version())) {
      return false;
    }
    versions.put(session.id(), session.version());
    return true;
  }
}
