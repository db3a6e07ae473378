package ai.aureeture.gateway;

import ai.aureeture.gateway.routing.Fallback;
import ai.aureeture.launcher.process.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.vertx.core.Vertx;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The platform back end and the platform front end, beside the four services. */
public class Platform implements QuarkusTestProfile {
  private static final String PORT = "test.fallback.port.";
  private static Vertx vertx;
  private static Map<Fallback, Upstream> all;

  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<String, String>();
    settings.put("AUTH_COOKIE", "__session");
    settings.put("gateway.fallback-answer-timeout", "3s");
    settings.put("gateway.fallback-connections", "2");
    settings.put("gateway.body-timeout", "5s");
    return settings;
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(Servers.class));
  }

  /** Where the two are; each start of the gateway has its own. */
  public static final class Servers implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
      return Map.of("FALLBACK_URL", url(Fallback.API), "WEB_FALLBACK_URL", url(Fallback.PAGES));
    }

    private static String url(Fallback fallback) {
      int port = Ports.free();
      System.setProperty(PORT + fallback, String.valueOf(port));
      return "http://127.0.0.1:" + port;
    }

    @Override
    public void stop() {
      if (vertx != null) {
        var _ = vertx.close();
      }
    }
  }

  /** Starts these servers and the services where the tests are loaded. */
  public static synchronized void run() {
    Upstreams.run();
    if (all == null) {
      vertx = Vertx.vertx();
      all = new EnumMap<>(Fallback.class);
      for (var fallback : Fallback.values()) {
        all.put(
            fallback, new Upstream(vertx, fallback.name(), Integer.getInteger(PORT + fallback)));
      }
    }
    all.values().forEach(Upstream::behaveAgain);
  }

  public static Upstream of(Fallback fallback) {
    return all.get(fallback);
  }

  /** The same where the gateway has pages of its own. */
  public static final class WithOurPages extends Platform {
    @Override
    public Map<String, String> getConfigOverrides() {
      var settings = new HashMap<>(super.getConfigOverrides());
      settings.putAll(new WithPages().getConfigOverrides());
      return settings;
    }
  }
}
