package ai.aureeture.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The start of the gateway. */
@QuarkusMain
public class Gateway {
  public static void main(String... arguments) {
    // The framework would refuse without a body what we refuse with a problem.
    System.setProperty("vertx.disableURIValidation", "true");
    Quarkus.run(arguments);
  }
}
