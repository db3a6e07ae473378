package ai.aureeture.gateway.limits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each address has open, up to a limit. */
final class AddressCounter {
  private final int limit;
  private final Map<String, Integer> open = new ConcurrentHashMap<>();

  AddressCounter(int limit) {
    this.limit = limit;
  }

  /** False, and not counted, when the address has as many as it may. */
  boolean add(String address) {
    if (open.merge(address, 1, Integer::sum) <= limit) {
      return true;
    }
    remove(address);
    return false;
  }

  void remove(String address) {
    open.computeIfPresent(address, (same, count) -> count > 1 ? count - 1 : null);
  }
}
