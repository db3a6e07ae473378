package ai.aureeture.http;

import ai.aureeture.zones.ZoneRulesSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Says by which time zone rules a service tells local times: in its start log and its metrics. */
@ApplicationScoped
public class ZoneRulesReport {
  private static final Logger LOG = Logger.getLogger(ZoneRulesReport.class);

  void report(@Observes StartupEvent start, MeterRegistry metrics) {
    var rules = ZoneRulesSource.inForce();
    LOG.infof("Time zone rules: %s", rules);
    Gauge.builder("time.zone.rules", () -> 1)
        .description("The time zone rules in force")
        .tag("version", rules.version())
        .tag("origin", rules.origin())
        .register(metrics);
  }
}
