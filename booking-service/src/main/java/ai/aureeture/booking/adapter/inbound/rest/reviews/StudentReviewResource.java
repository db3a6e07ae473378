package ai.aureeture.booking.adapter.inbound.rest.reviews;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.SessionIds;
import ai.aureeture.booking.adapter.inbound.rest.sessions.ReviewView;
import ai.aureeture.booking.application.reviews.WriteReview;
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

/** A student's review of a session; no operator writes one for them. */
@Tag(name = "Student sessions")
@Path("/api/student-sessions/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("student")
class StudentReviewResource {
  private final WriteReview reviews;
  private final CallerRights visitors;

  StudentReviewResource(WriteReview reviews, CallerRights visitors) {
    this.reviews = reviews;
    this.visitors = visitors;
  }

  @PUT
  @Operation(
      summary = "Review a session",
      description =
          "Of a completed session, whenever the student likes; it can be changed for 14 days. The"
              + " same once more changes nothing.")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "404 mentor-not-found",
    "409 session-not-completed",
    "409 review-fixed",
    "409 person-erased"
  })
  public Uni<ReviewView> reviewSession(@RestPath String id, @NotNull @Valid ReviewRequest request) {
    var student = visitors.visitor(Participant.STUDENT, null);
    return reviews
        .write(SessionIds.parse(id), student, request.rating(), request.text())
        .map(review -> ReviewView.of(review, Participant.STUDENT));
  }
}
