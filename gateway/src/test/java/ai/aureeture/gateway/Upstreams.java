package ai.aureeture.gateway;

import ai.aureeture.gateway.routing.Service;
import ai.aureeture.launcher.process.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The services behind the gateway, real servers on real ports. */
public final class Upstreams implements QuarkusTestResourceLifecycleManager {
  private static final String PORT = "test.upstream.port.";
  private static final String PATIENCE = "20s";
  private static Vertx vertx;
  private static Map<Service, Upstream> all;

  @Override
  public Map<String, String> start() {
    var settings = new HashMap<String, String>();
    for (var service : Service.values()) {
      int port = Ports.free();
      System.setProperty(PORT + service, String.valueOf(port));
      settings.put(service.name() + "_SERVICE_URL", "http://127.0.0.1:" + port);
    }
    settings.put("AUTH_ALLOWED_ORIGINS", "https://app.aureeture.example,http://localhost:3000");
    settings.put("RATE_LIMIT_PER_ADDRESS", "0");
    // On a busy machine all of them may be late, which is no outage.
    settings.put("gateway.connect-timeout", PATIENCE);
    settings.put("gateway.fallback-connect-timeout", PATIENCE);
    settings.put("gateway.health-timeout", PATIENCE);
    settings.put("gateway.health-max-age", "0s");
    var gateway = String.valueOf(Ports.free());
    settings.put("gateway.host", "127.0.0.1");
    settings.put("gateway.port", gateway);
    settings.put("gateway.metrics-port", String.valueOf(Ports.free()));
    settings.put("quarkus.http.test-port", gateway); // where REST Assured looks
    return settings;
  }

  /** Starts the servers where the tests are loaded, so that these can script them. */
  public static synchronized void run() {
    if (all == null) {
      vertx = Vertx.vertx();
      all = new EnumMap<>(Service.class);
      Arrays.stream(Service.values())
          .forEach(service ->
              all.put(
                  service,
                  new Upstream(vertx, service.publicName(), Integer.getInteger(PORT + service))));
    }
    all.values().forEach(Upstream::behaveAgain);
  }

  public static Upstream of(Service service) {
    return all.get(service);
  }

  public static Vertx vertx() {
    return vertx;
  }

  @Override
  public void stop() {
    if (vertx != null) {
      var _ = vertx.close();
    }
  }
}
