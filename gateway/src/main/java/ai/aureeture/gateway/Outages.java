package ai.aureeture.gateway;

import io.vertx.core.http.HttpServerRequest;
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

  /** Tells the caller what was wrong; one who has left says nothing about the service. */
  void refuse(Throwable failure, HttpServerRequest caller, Service service) {
    var problem = Failures.problem(failure);
    if (problem == Problems.AWAY && !caller.response().closed() && away.add(service)) {
      LOG.warnf("%s is away", service.publicName());
    }
    problem.answer(caller.response());
  }

  void answered(Service service) {
    if (!away.isEmpty() && away.remove(service)) {
      LOG.infof("%s is back", service.publicName());
    }
  }
}
