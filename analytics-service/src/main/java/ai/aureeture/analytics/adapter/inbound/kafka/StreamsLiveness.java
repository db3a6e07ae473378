package ai.aureeture.analytics.adapter.inbound.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when the threads that follow the topic have ended; a broker that is away ends none. */
@Liveness
@ApplicationScoped
class StreamsLiveness implements HealthCheck {
  private final FiguresStreams streams;

  StreamsLiveness(FiguresStreams streams) {
    this.streams = streams;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("figures")
        .status(!streams.isLost())
        .withData("state", streams.client().state().name())
        .build();
  }
}
