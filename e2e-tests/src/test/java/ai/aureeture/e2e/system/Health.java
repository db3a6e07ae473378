package ai.aureeture.e2e.system;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** The gateway's own word on whether every part is ready. */
public final class Health {
  /** Longer than the gateway tells what it knew before. */
  static final Duration MAX_AGE = Duration.ofMillis(600);

  private Health() {}

  public static boolean of(URI gateway) {
    try {
      var call = (HttpURLConnection) gateway.resolve("/health").toURL().openConnection();
      call.setConnectTimeout(1000);
      call.setReadTimeout(5000);
      return call.getResponseCode() == 200;
    } catch (IOException away) {
      return false;
    }
  }
}
