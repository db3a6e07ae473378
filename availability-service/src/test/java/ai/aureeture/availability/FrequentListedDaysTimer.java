package ai.aureeture.availability;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Ten seconds between two looks are long for a test. */
public final class FrequentListedDaysTimer implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of("aureeture.listed-days-round", "1s");
  }

  @Override
  public void stop() {}
}
