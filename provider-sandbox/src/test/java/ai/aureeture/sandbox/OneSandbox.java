package ai.aureeture.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  public Client desk() {
    return Client.desk(sandbox);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    assertEquals(204, desk().delete("").status());
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    sandbox.close();
  }
}
