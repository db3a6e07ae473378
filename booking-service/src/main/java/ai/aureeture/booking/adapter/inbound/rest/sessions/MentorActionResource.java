package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.idempotency.IdempotencyFilter;
import ai.aureeture.booking.adapter.inbound.rest.requests.SessionIds;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.booking.AnswerFreeRequest;
import ai.aureeture.booking.application.meeting.CompleteSession;
import ai.aureeture.booking.application.meeting.EditSession;
import ai.aureeture.booking.application.reviews.ReadReviews;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.openapi.ProblemCodes;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a mentor may do with a session, and what they may not: end one that is paid. */
@Tag(name = "Mentor sessions")
@Path("/api/mentor-sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
class MentorActionResource {
  private final AnswerFreeRequest answer;
  private final CompleteSession completion;
  private final EditSession edit;
  private final ReadReviews reviews;
  private final IdempotencyFilter once;
  private final CallerRights visitors;

  MentorActionResource(
      AnswerFreeRequest answer,
      CompleteSession completion,
      EditSession edit,
      ReadReviews reviews,
      IdempotencyFilter once,
      CallerRights visitors) {
    this.answer = answer;
    this.completion = completion;
    this.edit = edit;
    this.reviews = reviews;
    this.once = once;
    this.visitors = visitors;
  }

  @PATCH
  @Operation(summary = "Change a session's texts, or cancel a free one")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "409 paid-session-cannot-be-cancelled",
    "409 request-already-answered"
  })
  public Uni<SessionView> editSession(
      @RestPath String id,
      @QueryParam("mentorId") String mentorId,
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = SessionEdit.class)))
          JsonNode body) {
    var mentor = mentor(mentorId);
    return (EditRequest.isCancellation(body)
            ? answer.cancel(SessionIds.parse(id), mentor)
            : edit.edit(SessionIds.parse(id), mentor, EditRequest.of(body)))
        .flatMap(
            session -> reviews.of(session).map(review -> SessionView.forMentor(session, review)));
  }

  @DELETE
  @Operation(summary = "Cancel a free session")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "409 paid-session-cannot-be-cancelled",
    "409 request-already-answered"
  })
  public Uni<Void> cancelSession(@RestPath String id, @QueryParam("mentorId") String mentorId) {
    return answer.cancel(SessionIds.parse(id), mentor(mentorId)).replaceWithVoid();
  }

  @POST
  @Path("/accept")
  @Operation(summary = "Accept a request for a free session")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "409 paid-session-needs-no-answer",
    "409 request-already-answered",
    "409 person-erased",
    ProblemCodes.KEY_IN_USE,
    ProblemCodes.KEY_REUSED
  })
  public Uni<RestResponse<SessionView>> acceptSession(
      @RestPath String id, @QueryParam("mentorId") String mentorId) {
    return once.show(
        null, answer.accept(SessionIds.parse(id), mentor(mentorId)), SessionView::forMentor);
  }

  @POST
  @Path("/decline")
  @Operation(summary = "Decline a request for a free session")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "409 paid-session-needs-no-answer",
    "409 request-already-answered",
    ProblemCodes.KEY_IN_USE,
    ProblemCodes.KEY_REUSED
  })
  public Uni<RestResponse<SessionView>> declineSession(
      @RestPath String id, @QueryParam("mentorId") String mentorId) {
    return once.show(
        null, answer.decline(SessionIds.parse(id), mentor(mentorId)), SessionView::forMentor);
  }

  @POST
  @Path("/complete")
  @Operation(summary = "Complete a session")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "409 session-not-started",
    ProblemCodes.KEY_IN_USE,
    ProblemCodes.KEY_REUSED
  })
  public Uni<RestResponse<SessionView>> completeSession(
      @RestPath String id, @QueryParam("mentorId") String mentorId) {
    return once.show(
        null, completion.complete(SessionIds.parse(id), mentor(mentorId)), SessionView::forMentor);
  }

  private SessionAccess mentor(String mentorId) {
    return visitors.visitor(Participant.MENTOR, mentorId);
  }
}
