package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.UnpublishedDays;
import ai.aureeture.availability.application.port.UnpublishedDaysContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class MongoUnpublishedDaysIT extends UnpublishedDaysContract {
  @Inject Availabilities availabilities;
  @Inject UnpublishedDays unpublishedDays;

  @Override
  protected Availabilities availabilities() {
    return availabilities;
  }

  @Override
  protected UnpublishedDays unpublishedDays() {
    return unpublishedDays;
  }
}
