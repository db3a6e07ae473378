package ai.aureeture.analytics.adapter.inbound.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Up once the stores have been restored, so that a replica which others wait for can answer; what
 * moves between replicas later makes none unready.
 */
@Readiness
@ApplicationScoped
class StreamsReadiness implements HealthCheck {
  private final FiguresStreams streams;

  StreamsReadiness(FiguresStreams streams) {
    this.streams = streams;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("figures restored").status(streams.wasRunning()).build();
  }
}
