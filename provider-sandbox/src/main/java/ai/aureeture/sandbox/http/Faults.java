package ai.aureeture.sandbox.http;

import java.util.HashMap;
import java.util.Map;

/** The fault that is switched on for each provider. */
public final class Faults {
  private final Map<String, Fault> byProvider = new HashMap<>();

  public void set(String provider, Fault fault) {
    byProvider.put(provider, fault);
  }

  public void clear() {
    byProvider.clear();
  }

  /** The fault that the next call meets; counts it. */
  Fault next(String provider) {
    var fault = byProvider.getOrDefault(provider, Fault.NONE);
    if (!fault.lasts()) byProvider.put(provider, fault.onceLess());
    return fault;
  }
}
