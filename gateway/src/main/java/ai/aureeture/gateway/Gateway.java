package ai.aureeture.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The start of the gateway. */
@QuarkusMain
public class Gateway {
  public static void main(String... arguments) {
    // The framework would refuse without a body what we refuse with a problem.
    System.setProperty("vertx.disableURIValidation", "true");
    // A WebSocket is tunnelled, and an unknown HTTP version is ours to refuse.
    System.setProperty("vertx.disableWebsockets", "true");
    Quarkus.run(arguments);
  }
}
