package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.application.operator.ReplayDeadLetters;
import ai.aureeture.booking.application.port.operator.DeadLetters.Waiting;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Messages that could not be handled, for the operator. */
@Tag(name = "Operator")
@Path("/api/admin/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class DeadLetterResource {
  private final ReplayDeadLetters replayDeadLetters;
  private final CallerRights visitors;

  DeadLetterResource(ReplayDeadLetters replayDeadLetters, CallerRights visitors) {
    this.replayDeadLetters = replayDeadLetters;
    this.visitors = visitors;
  }

  @GET
  @Operation(summary = "List the dead letters of each topic")
  public Uni<DeadLettersView> listDeadLetters() {
    return replayDeadLetters.waiting().map(DeadLettersView::of);
  }

  @POST
  @Path("/{topic}/replay")
  @Operation(summary = "Replay the dead letters of a topic")
  @ProblemCodes("404 not-found")
  public Uni<ReplayView> replayDeadLetters(
      @RestPath String topic, @QueryParam("limit") String limit) {
    return replayDeadLetters
        .replay(topic, PageRequest.of(limit, null).limit(), visitors.admin())
        .map(replay -> new ReplayView(topic, replay.replayed(), replay.stillWaiting()));
  }

  /**
   * @param waiting how many are left to be sent again
   */
  record ReplayView(String topic, int replayed, long waiting) {}

  record DeadLettersView(List<TopicView> deadLetters) {
    static DeadLettersView of(List<Waiting> all) {
      return new DeadLettersView(all.stream().map(TopicView::of).toList());
    }
  }

  /**
   * @param replay where to have them sent again
   */
  record TopicView(String topic, long waiting, String replay) {
    static TopicView of(Waiting waiting) {
      return new TopicView(
          waiting.topic(),
          waiting.messages(),
          "/api/admin/dead-letters/%s/replay".formatted(waiting.topic()));
    }
  }
}
