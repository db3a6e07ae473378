package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.SessionIds;
import ai.aureeture.booking.application.lists.ShowSessions;
import ai.aureeture.booking.application.meeting.JoinSession;
import ai.aureeture.booking.application.reviews.ReadReviews;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.concurrency.LargeResponse;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A mentor's sessions. */
@Tag(name = "Mentor sessions")
@Path("/api/mentor-sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
public class MentorSessionResource {
  private final ShowSessions show;
  private final JoinSession join;
  private final ReadReviews reviews;
  private final CallerRights visitors;

  MentorSessionResource(
      ShowSessions show, JoinSession join, ReadReviews reviews, CallerRights visitors) {
    this.show = show;
    this.join = join;
    this.reviews = reviews;
    this.visitors = visitors;
  }

  @GET
  @LargeResponse
  @Operation(summary = "List a mentor's sessions")
  @ProblemCodes("403 not-your-session")
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
  @Operation(summary = "Read a session as its mentor")
  @ProblemCodes({"403 not-your-session", "404 not-found"})
  public Uni<SessionView> readMentorSession(
      @RestPath String id, @QueryParam("mentorId") String mentorId) {
    return show.one(SessionIds.parse(id), visitors.visitor(Participant.MENTOR, mentorId))
        .flatMap(
            session -> reviews.of(session).map(review -> SessionView.forMentor(session, review)));
  }

  @GET
  @Path("/{id}/verify-join")
  @Operation(summary = "Join a session as its mentor")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "403 not-paid",
    "403 session-not-joinable",
    "403 session-over",
    "403 too-early"
  })
  public Uni<JoinView> verifyMentorJoin(
      @RestPath String id, @QueryParam("mentorId") String mentorId) {
    var visitor = visitors.visitor(Participant.MENTOR, mentorId);
    return join.join(SessionIds.parse(id), visitor, visitors.accessToken())
        .map(joinLink -> JoinView.of(joinLink, "mentor"));
  }
}
