package ai.aureeture.booking.adapter.inbound.rest.reviews;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.SessionIds;
import ai.aureeture.booking.adapter.inbound.rest.sessions.ReviewView;
import ai.aureeture.booking.application.reviews.AnswerReview;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A mentor's answer to a session's review; no operator writes one for them. */
@Tag(name = "Mentor sessions")
@Path("/api/mentor-sessions/{id}/review/answer")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("mentor")
class ReviewAnswerResource {
  private final AnswerReview reviews;
  private final CallerRights visitors;

  ReviewAnswerResource(AnswerReview reviews, CallerRights visitors) {
    this.reviews = reviews;
    this.visitors = visitors;
  }

  @PUT
  @Operation(
      summary = "Answer a session's review",
      description = "Once; the same answer again changes nothing.")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "404 mentor-not-found",
    "404 review-not-found",
    "409 review-already-answered",
    "409 person-erased"
  })
  public Uni<ReviewView> answerReview(@RestPath String id, @NotNull @Valid AnswerRequest request) {
    var mentor = visitors.visitor(Participant.MENTOR, null);
    return reviews
        .answer(SessionIds.parse(id), mentor, request.text())
        .map(review -> ReviewView.of(review, Participant.MENTOR));
  }
}
