package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.http.openapi.ProblemCodes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** A mentor's slots while they change, for all callers. */
@Tag(name = "Slots")
@Path("/api/mentor-availability/slots/stream")
@Produces(MediaType.APPLICATION_JSON)
public class SlotStreamResource {
  private static final Duration COMMENT_EVERY = Duration.ofSeconds(15);

  private final SlotWatch watch;
  private final StreamEnd streamEnd;

  SlotStreamResource(SlotWatch watch, StreamEnd streamEnd) {
    this.watch = watch;
    this.streamEnd = streamEnd;
  }

  /**
   * @param mentorId as the {@link SlotWatchFilter} has read it
   */
  @GET
  @PermitAll
  @StartsSlotWatch
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "200",
      description = "One event for every change",
      content = @Content(schema = @Schema(implementation = SlotChangeView.class)))
  @ResponseHeader(name = "Cache-Control", value = "no-cache")
  @Operation(summary = "Watch a mentor's slots change")
  @ProblemCodes("404 not-found")
  public Multi<OutboundSseEvent> watchSlots(@RestQuery String mentorId, @Context Sse sse) {
    return streamEnd.end(SlotStream.of(watch.changes(), COMMENT_EVERY, sse));
  }
}
