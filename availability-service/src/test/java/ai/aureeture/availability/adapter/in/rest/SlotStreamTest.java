package ai.aureeture.availability.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;

class SlotStreamTest {

  @Test
  void while_nothing_happens_a_comment_comes_now_and_again() {
    var stream =
        SlotStream.of(Multi.createFrom().nothing(), Duration.ofMillis(10), SseImpl.INSTANCE)
            .subscribe()
            .withSubscriber(AssertSubscriber.<OutboundSseEvent>create(100));
    var comments = stream.awaitItems(3, Duration.ofSeconds(10)).getItems();
    comments.forEach(comment -> {
      assertEquals("still here", comment.getComment());
      assertEquals(null, comment.getData());
    });
    stream.cancel();
  }
}
