package ai.aureeture.availability.adapter.inbound.rest.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.application.slots.SlotChange;
import io.smallrye.mutiny.Multi;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;

class SlotStreamTest {

  @Test
  void idle_stream_sends_comments() {
    var comments =
        SlotStream.of(Multi.createFrom().nothing(), Duration.ofMillis(10), SseImpl.INSTANCE)
            .select()
            .first(3)
            .collect()
            .asList()
            .await()
            .atMost(Duration.ofSeconds(30));
    assertEquals(3, comments.size());
    comments.forEach(comment -> {
      assertEquals("still here", comment.getComment());
      assertEquals(null, comment.getData());
    });
  }

  @Test
  void stream_ends_after_the_last_event() {
    var sent =
        SlotStream.of(
                Multi.createFrom().item(new SlotChange.ScheduleChanged()),
                Duration.ofHours(1),
                SseImpl.INSTANCE)
            .filter(event -> event.getData() != null)
            .collect()
            .asList()
            .await()
            .atMost(Duration.ofSeconds(30));
    assertEquals(1, sent.size());
  }
}
