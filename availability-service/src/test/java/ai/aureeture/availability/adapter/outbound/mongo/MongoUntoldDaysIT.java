package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.UntoldDays;
import ai.aureeture.availability.application.port.UntoldDaysContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class MongoUntoldDaysIT extends UntoldDaysContract {
  @Inject Availabilities availabilities;
  @Inject UntoldDays untoldDays;

  @Override
  protected Availabilities availabilities() {
    return availabilities;
  }

  @Override
  protected UntoldDays untoldDays() {
    return untoldDays;
  }
}
