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

/** A student's sessions. */
@Tag(name = "Student sessions")
@Path("/api/student-sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"student", "admin"})
public class StudentSessionResource {
  private final ShowSessions show;
  private final JoinSession join;
  private final ReadReviews reviews;
  private final CallerRights visitors;

  StudentSessionResource(
      ShowSessions show, JoinSession join, ReadReviews reviews, CallerRights visitors) {
    this.show = show;
    this.join = join;
    this.reviews = reviews;
    this.visitors = visitors;
  }

  @GET
  @LargeResponse
  @Operation(summary = "List a student's sessions")
  @ProblemCodes("403 not-your-session")
  public Uni<SessionListView> listStudentSessions(
      @QueryParam("studentId") String studentId,
      @QueryParam("scope") @Parameter(schema = @Schema(enumeration = {"all", "upcoming", "past"}))
          String scope,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var owner = visitors.owner(Participant.STUDENT, studentId);
    var query = SessionListQuery.of(scope, limit, cursor);
    return query
        .run(show, owner)
        .flatMap(lists ->
            query
                .count(show, owner, lists)
                .map(total -> SessionListView.of(lists, total, SessionView::forStudent)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a session as its student")
  @ProblemCodes({"403 not-your-session", "404 not-found"})
  public Uni<SessionView> readStudentSession(
      @RestPath String id, @QueryParam("studentId") String studentId) {
    return show.one(SessionIds.parse(id), visitors.visitor(Participant.STUDENT, studentId))
        .flatMap(
            session -> reviews.of(session).map(review -> SessionView.forStudent(session, review)));
  }

  @GET
  @Path("/{id}/verify-join")
  @Operation(summary = "Join a session as its student")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "403 not-paid",
    "403 session-not-joinable",
    "403 session-over",
    "403 too-early"
  })
  public Uni<JoinView> verifyStudentJoin(
      @RestPath String id, @QueryParam("studentId") String studentId) {
    var visitor = visitors.visitor(Participant.STUDENT, studentId);
    return join.join(SessionIds.parse(id), visitor, visitors.accessToken())
        .map(joinLink -> JoinView.of(joinLink, "student"));
  }
}
