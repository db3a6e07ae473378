package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.AvailabilitiesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class MongoAvailabilitiesIT extends AvailabilitiesContract {
  @Inject Availabilities availabilities;

  @Override
  protected Availabilities availabilities() {
    return availabilities;
  }
}
