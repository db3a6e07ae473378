package ai.aureeture.testsupport;

import ai.aureeture.launcher.infra.SandboxServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * The providers' stand-in over real HTTP, one for each test JVM, and every variable that points a
 * service to it. The service under test listens where the sandbox sends its webhooks.
 */
public final class Sandbox implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    bringBack();
    Map<String, String> configuration = new HashMap<>(SandboxVariables.of(baseUrl()));
    configuration.put("quarkus.http.test-port", String.valueOf(servicePort()));
    return configuration;
  }

  /** Quarkus stops resources when it restarts; the sandbox stays until the JVM ends. */
  @Override
  public void stop() {}

  /** For example {@code http://localhost:40123}, without a slash at the end. */
  public static String baseUrl() {
    return server().baseUrl();
  }

  /** Where the service under test listens. */
  public static int servicePort() {
    return TestParts.port("service");
  }

  /** Kills all providers, as {@code kill -9} does. */
  public static void takeDown() {
    TestParts.kill(server());
  }

  /** Starts them (again) at the same address, with what they knew. */
  public static void bringBack() {
    TestParts.ensure(server(), "provider sandbox");
  }

  private static SandboxServer server() {
    return new SandboxServer(
        TestParts.port("sandbox"),
        Map.of(
            "SANDBOX_DATA",
            TestParts.folder().resolve("sandbox").toString(),
            "RAZORPAY_WEBHOOK_URL",
            "http://localhost:" + servicePort() + "/api/webhooks/razorpay"));
  }
}
