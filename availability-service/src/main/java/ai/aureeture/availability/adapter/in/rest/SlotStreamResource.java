package ai.aureeture.availability.adapter.in.rest;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** A mentor's slots while they change, for anybody. */
@Path("/api/mentor-availability/slots/stream")
public class SlotStreamResource {
  private static final Duration COMMENT_EVERY = Duration.ofSeconds(15);

  private final BegunWatch watch;

  SlotStreamResource(BegunWatch watch) {
    this.watch = watch;
  }

  /**
   * @param mentorId as the {@link WatchFilter} has read it
   */
  @GET
  @PermitAll
  @WatchFirst
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @ResponseHeader(name = "Cache-Control", value = "no-cache")
  public Multi<OutboundSseEvent> stream(@RestQuery String mentorId, @Context Sse sse) {
    return SlotStream.of(watch.news(), COMMENT_EVERY, sse);
  }
}
