package ai.aureeture.booking.adapter.inbound.rest.reviews;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.application.reviews.ReadReviews;
import ai.aureeture.http.concurrency.LargeResponse;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What students say of a mentor, for everybody. */
@Tag(name = "Mentors")
@Path("/api/mentors/{mentorId}/reviews")
@Produces(MediaType.APPLICATION_JSON)
class MentorReviewsResource {
  private final ReadReviews reviews;

  MentorReviewsResource(ReadReviews reviews) {
    this.reviews = reviews;
  }

  @GET
  @LargeResponse
  @PermitAll
  @Operation(
      summary = "List a mentor's reviews",
      description = "The newest first, without those that an operator hides.")
  @ProblemCodes("404 mentor-not-found")
  public Uni<MentorReviewsView> listMentorReviews(
      @Parameter(description = "The mentor's id, or a slug that is or was theirs") @RestPath
          String mentorId,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var page = PageRequest.of(limit, cursor);
    return reviews
        .ofMentor(
            RequestTexts.query("mentorId", mentorId), page.limit(), page.place(ReviewPlaces::read))
        .map(MentorReviewsView::of);
  }
}
