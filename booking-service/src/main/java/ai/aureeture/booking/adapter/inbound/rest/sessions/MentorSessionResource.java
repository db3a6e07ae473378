package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.SessionIds;
import ai.aureeture.booking.application.lists.ShowSessions;
import ai.aureeture.booking.application.meeting.JoinSession;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.concurrency.LargeResponse;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

/** A mentor's sessions. */
@Path("/api/mentor-sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
public class MentorSessionResource {
  private final ShowSessions show;
  private final JoinSession join;
  private final CallerRights visitors;

  MentorSessionResource(ShowSessions show, JoinSession join, CallerRights visitors) {
    this.show = show;
    this.join = join;
    this.visitors = visitors;
  }

  @GET
  @LargeResponse
  public Uni<SessionListView> listMentorSessions(
      @QueryParam("mentorId") String mentorId,
      @QueryParam("scope") @Parameter(schema = @Schema(enumeration = {"all", "upcoming", "past"}))
          String scope,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var owner = visitors.owner(Participant.MENTOR, mentorId);
    var query = SessionListQuery.of(scope, limit, cursor);
    return query
        .run(show, owner)
        .map(lists -> SessionListView.of(lists, null, SessionView::forMentor));
  }

  @GET
  @Path("/{id}")
  public Uni<SessionView> readMentorSession(
      @RestPath String id, @QueryParam("mentorId") String mentorId) {
    return show.one(SessionIds.parse(id), visitors.visitor(Participant.MENTOR, mentorId))
        .map(SessionView::forMentor);
  }

  @GET
  @Path("/{id}/verify-join")
  public Uni<JoinView> verifyMentorJoin(
      @RestPath String id, @QueryParam("mentorId") String mentorId) {
    var visitor = visitors.visitor(Participant.MENTOR, mentorId);
    return join.join(SessionIds.parse(id), visitor, visitors.accessToken())
        .map(joinLink -> JoinView.of(joinLink, "mentor"));
  }
}
