package ai.aureeture.e2e.system;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The gateways of one system, as a load balancer sees them: each request goes to the next one. */
public final class Gateways {
  private final List<URI> serving;
  private final AtomicInteger asked = new AtomicInteger();

  private Gateways(List<URI> all) {
    serving = new CopyOnWriteArrayList<>(all);
  }

  /** From addresses between commas. */
  static Gateways of(String addresses) {
    return new Gateways(Arrays.stream(addresses.split(",")).map(URI::create).toList());
  }

  URI next() {
    var now = List.copyOf(serving);
    return now.get(Math.floorMod(asked.getAndIncrement(), now.size()));
  }

  /** Gets no more requests. */
  public void takeOut(URI gateway) {
    if (!serving.remove(gateway)) throw new IllegalArgumentException(gateway + " does not serve");
  }

  public void putBack(URI gateway) {
    serving.add(gateway);
  }
}
