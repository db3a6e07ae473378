package ai.aureeture.availability.adapter.inbound.rest.slots;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;

class StreamEndTest {
  private final StreamEnd streamEnd = new StreamEnd();

  @Test
  void stream_goes_on_until_the_service_stops_and_completes_then() {
    var event = SseImpl.INSTANCE.newEvent("news");
    var open =
        watch(
            Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(event), Multi.createFrom().nothing()));
    open.assertItems(event).assertNotTerminated();
    streamEnd.stop(new ShutdownDelayInitiatedEvent());
    open.assertItems(event).assertCompleted();
    watch(Multi.createFrom().nothing()).assertCompleted();
  }

  @Test
  void stream_that_ends_itself_is_not_kept_open() {
    var event = SseImpl.INSTANCE.newEvent("news");
    watch(Multi.createFrom().item(event)).assertItems(event).assertCompleted();
    watch(Multi.createFrom().empty()).assertHasNotReceivedAnyItem().assertCompleted();
  }

  private AssertSubscriber<OutboundSseEvent> watch(Multi<OutboundSseEvent> stream) {
    return streamEnd.end(stream).subscribe().withSubscriber(AssertSubscriber.create(10));
  }
}
