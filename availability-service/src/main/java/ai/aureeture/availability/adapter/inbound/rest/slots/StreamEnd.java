package ai.aureeture.availability.adapter.inbound.rest.slots;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;

/** Ends all event streams when the service stops, which otherwise waits for them in vain. */
@ApplicationScoped
class StreamEnd {
  private final BroadcastProcessor<OutboundSseEvent> end = BroadcastProcessor.create();

  /** The stream until then, or until it ends itself. */
  Multi<OutboundSseEvent> end(Multi<OutboundSseEvent> stream) {
    return MergedStreams.untilEndOf(stream, end)
        .onFailure(ServiceStops.class)
        .recoverWithCompletion();
  }

  void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
    end.onError(new ServiceStops());
  }

  private static final class ServiceStops extends RuntimeException {
    private ServiceStops() {
      super("the service stops", null, false, false);
    }
  }
}
