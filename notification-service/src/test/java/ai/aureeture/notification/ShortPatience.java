package ai.aureeture.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Half a minute is long for a test. */
public final class ShortPatience implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of("aureeture.mail.link-patience", "6s", "aureeture.reminder-round", "1s");
  }

  @Override
  public void stop() {}
}
