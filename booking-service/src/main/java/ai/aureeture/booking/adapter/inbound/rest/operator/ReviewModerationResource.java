package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.operator.ReviewRecordView.HidingView;
import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.adapter.inbound.rest.reviews.ReviewPlaces;
import ai.aureeture.booking.application.operator.ModerateReviews;
import ai.aureeture.booking.application.port.operator.ReviewRecords.Page;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.review.ReviewId;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What students wrote, for the operator to hide and show. */
@Tag(name = "Operator")
@Path("/api/admin/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class ReviewModerationResource {
  private final ModerateReviews reviews;
  private final CallerRights visitors;

  ReviewModerationResource(ModerateReviews reviews, CallerRights visitors) {
    this.reviews = reviews;
    this.visitors = visitors;
  }

  @GET
  @Operation(
      summary = "List reviews",
      description =
          "The newest first. `hidden` is `true` or `false`; all without it. `q` is a mentor's id,"
              + " or words of the review or of the mentor's name.")
  public Uni<ReviewsView> listReviews(
      @QueryParam("hidden") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) String hidden,
      @QueryParam("q") String q,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var page = PageRequest.of(limit, cursor);
    return reviews
        .list(
            Optional.ofNullable(hidden).map(ReviewModerationResource::flag),
            RequestTexts.query("q", q),
            page.limit(),
            page.place(ReviewPlaces::read))
        .map(ReviewsView::of);
  }

  @POST
  @Path("/{reviewId}/hide")
  @Operation(
      summary = "Hide a review",
      description =
          "It is not on the mentor's page any more and does not count for the rating; its student"
              + " and mentor still see it. One that is hidden stays so for the first reason.")
  @ProblemCodes("404 review-not-found")
  public Uni<ModerationView> hideReview(
      @RestPath String reviewId, @NotNull @Valid ModerationRequest request) {
    return reviews
        .hide(review(reviewId), request.reason(), visitors.admin())
        .map(ModerationView::of);
  }

  @POST
  @Path("/{reviewId}/show")
  @Operation(
      summary = "Show a hidden review",
      description = "It counts again. One that is not hidden stays as it is.")
  @ProblemCodes("404 review-not-found")
  public Uni<ModerationView> showReview(
      @RestPath String reviewId, @NotNull @Valid ModerationRequest request) {
    return reviews
        .show(review(reviewId), request.reason(), visitors.admin())
        .map(ModerationView::of);
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.invalid("hidden", "must be true or false");
    };
  }

  private static ReviewId review(String text) {
    return ReviewId.parse(text)
        .orElseThrow(() -> Problem.of(404, "review-not-found", "There is no such review"));
  }

  record ModerationRequest(
      @Schema(
              description =
                  "Told to the student, and kept in the audit trail for good: without a name or an"
                      + " address")
          @NotBlank
          @SingleLine
          @Size(max = 500)
          String reason) {
    ModerationRequest {
      reason = TextRules.trimmed(reason);
    }
  }

  record ReviewsView(List<ReviewRecordView> reviews, @Nullable String nextCursor) {
    static ReviewsView of(Page page) {
      return new ReviewsView(
          page.reviews().stream().map(ReviewRecordView::of).toList(),
          page.next().map(ReviewPlaces::cursor).orElse(null));
    }
  }

  record ModerationView(String reviewId, @Nullable HidingView hidden) {
    static ModerationView of(Review review) {
      return new ModerationView(
          review.id().toString(), review.hiding().map(HidingView::of).orElse(null));
    }
  }
}
