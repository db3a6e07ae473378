package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.availability.application.port.BusyTimes;
import ai.aureeture.availability.application.port.BusyTimesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class MongoBusyTimesIT extends BusyTimesContract {
  @Inject BusyTimes busyTimes;

  @Override
  protected BusyTimes busyTimes() {
    return busyTimes;
  }
}
