package ai.aureeture.http;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;

/** How every service starts: with all it must have, or not at all, and then it says what lacks. */
@QuarkusMain
public class ServiceMain {
  public static void main(String... arguments) {
    var missing = RequiredSettings.missing(ConfigUtils.configBuilder().build());
    if (!missing.isEmpty()) {
      System.err.println("ERROR not started, must be set: " + String.join(", ", missing));
      System.exit(1);
    }
    Quarkus.run(arguments);
  }
}
