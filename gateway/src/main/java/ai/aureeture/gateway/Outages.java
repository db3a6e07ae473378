package ai.aureeture.gateway;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** Says once that a service is away, and once that it is back. */
@Singleton
class Outages {
  private static final Logger LOG = Logger.getLogger(Outages.class);

  private final Set<Service> away =
      java.util.Collections.synchronizedSet(EnumSet.noneOf(Service.class));

  void away(Service service) {
    if (away.add(service)) {
      LOG.warnf("%s is away", service.publicName());
    }
  }

  void answered(Service service) {
    if (!away.isEmpty() && away.remove(service)) {
      LOG.infof("%s is back", service.publicName());
    }
  }
}
