package ai.aureeture.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Ten seconds between two looks are long for a test. */
public final class FrequentReminderTimer implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of("aureeture.reminder-round", "1s");
  }

  @Override
  public void stop() {}
}
