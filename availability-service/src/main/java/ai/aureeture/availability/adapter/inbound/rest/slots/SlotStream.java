package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.application.slots.SlotChange;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Changes of slots as server-sent events, with a comment now and again that keeps the connection
 * open. Ends when the changes do.
 */
final class SlotStream {
  private static final Logger LOG = Logger.getLogger(SlotStream.class);

  private SlotStream() {}

  /** Begins with a comment, by which a client knows that the connection works. */
  static Multi<OutboundSseEvent> of(Multi<SlotChange> changes, Duration commentEvery, Sse sse) {
    var comments = Multi.createFrom().ticks().every(commentEvery).onOverflow().drop();
    return MergedStreams.untilEndOf(
            changes.map(it -> event(it, sse)),
            comments.map(tick -> sse.newEventBuilder().comment("still here").build()))
        .onFailure()
        .invoke(failure -> LOG.error("A stream of slots has failed", failure));
  }

  private static OutboundSseEvent event(SlotChange change, Sse sse) {
    return sse.newEventBuilder().data(SlotChangeView.of(change)).build();
  }
}
