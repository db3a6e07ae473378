package ai.aureeture.notification.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the open dashboards have been told of each session, so that nothing older follows. Topics
 * are not in order among each other: a link may come before or after a newer state, and is then
 * added to it. Not for use by several threads at once.
 */
public final class LatestSessions {
  private final Map<String, Session> latest;

  /**
   * @param memory how many sessions are remembered
   */
  public LatestSessions(int memory) {
    latest =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > memory;
          }
        };
  }

  /** What to show now that {@code told} has come; empty when nothing is new. */
  public Optional<Session> update(Session told) {
    var known = latest.get(told.id());
    var merged = known == null ? told : known.mergedWith(told);
    latest.put(told.id(), merged);
    return merged.equals(known) || !merged.everStood() ? Optional.empty() : Optional.of(merged);
  }
}
