package ai.aureeture.booking.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Another system opens orders for sessions of this service, and names them so. */
public final class AdoptedOrders implements QuarkusTestResourceLifecycleManager {
  public static final String PREFIX = "mentorship_";

  @Override
  public Map<String, String> start() {
    return Map.of("ADOPTED_RECEIPT_PREFIX", PREFIX);
  }

  @Override
  public void stop() {}
}
