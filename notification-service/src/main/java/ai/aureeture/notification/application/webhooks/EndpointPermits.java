package ai.aureeture.notification.application.webhooks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many attempts of this process may be on their way to one endpoint at a time. */
final class EndpointPermits {
  static final int AT_ONCE = 4;

  private final Map<String, Integer> taken = new HashMap<>();

  /** False where all are in use. */
  synchronized boolean acquire(String endpointId) {
    int used = taken.getOrDefault(endpointId, 0);
    if (used >= AT_ONCE) {
      return false;
    }
    taken.put(endpointId, used + 1);
    return true;
  }

  synchronized void release(String endpointId) {
    taken.computeIfPresent(endpointId, (_, used) -> used == 1 ? null : used - 1);
  }

  /** The endpoints without a free one. */
  synchronized Set<String> exhausted() {
    return taken.entrySet().stream()
        .filter(one -> one.getValue() >= AT_ONCE)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
