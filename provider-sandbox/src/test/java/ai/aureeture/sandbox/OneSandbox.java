package ai.aureeture.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One sandbox for all tests of a class; it has forgotten everything when a test begins. */
public final class OneSandbox implements BeforeEachCallback, AfterAllCallback {
  private final ProviderSandbox sandbox = ProviderSandbox.start(SandboxConfig.anyPort());

  public ProviderSandbox sandbox() {
    return sandbox;
  }

  public Client razorpay() {
    return Client.razorpay(sandbox);
  }

  public Client controls() {
    return Client.controls(sandbox);
  }

  /** Waits until that provider was called on that path. */
  public void awaitCall(String provider, String path) {
    awaitCall(sandbox, provider, path);
  }

  /** The same of any sandbox. */
  public static void awaitCall(ProviderSandbox sandbox, String provider, String path) {
    Receiver.await(() ->
        Client.controls(sandbox)
            .get("/requests?provider=" + provider)
            .json()
            .getJsonArray("requests")
            .stream()
            .anyMatch(call -> ((JsonObject) call).getString("path").endsWith(path)));
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    assertEquals(204, controls().delete("").status());
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    sandbox.close();
  }
}
