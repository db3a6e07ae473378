package ai.aureeture.gateway.forwarding;

import ai.aureeture.gateway.answers.Failures;
import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.limits.BodyLimits;
import ai.aureeture.gateway.routing.Backend;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Says once that a server behind is away, and once that it is back. */
@Singleton
public class UpstreamStatus {
  private static final Logger LOG = Logger.getLogger(UpstreamStatus.class);

  private final Set<Backend> away = ConcurrentHashMap.newKeySet();

  /**
   * Tells the caller what was wrong; one who has left, or has been answered already, says nothing
   * about the server.
   */
  public void refuse(Throwable failure, HttpServerRequest caller, Backend backend) {
    var response = caller.response();
    if (response.closed() || response.ended()) {
      return;
    }
    var problem = Failures.problem(failure);
    if (problem == Problems.AWAY && away.add(backend)) {
      LOG.warnf("%s is away", backend.publicName());
    }
    BodyLimits.refuse(caller, problem);
  }

  public void answered(Backend backend) {
    if (!away.isEmpty() && away.remove(backend)) {
      LOG.infof("%s is back", backend.publicName());
    }
  }
}
