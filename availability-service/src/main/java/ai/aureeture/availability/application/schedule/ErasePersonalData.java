package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.port.Availabilities;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * A person had their data erased: their schedule, templates and the notes of who changed them go.
 * What they say afterwards stays, however late this is heard; of sessions, only times and ids are
 * kept here, which the books need.
 */
@ApplicationScoped
public class ErasePersonalData {
  private static final Logger LOG = Logger.getLogger(ErasePersonalData.class);

  private final Availabilities availabilities;

  public ErasePersonalData(Availabilities availabilities) {
    this.availabilities = availabilities;
  }

  public Uni<Void> erase(String personId, Instant erasedAt) {
    return availabilities
        .erase(personId, erasedAt)
        .invoke(() -> LOG.infof("person=%s erased at %s", personId, erasedAt));
  }
}
