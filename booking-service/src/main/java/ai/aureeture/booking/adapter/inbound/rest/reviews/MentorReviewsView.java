package ai.aureeture.booking.adapter.inbound.rest.reviews;

import ai.aureeture.booking.adapter.inbound.rest.sessions.ReviewView.AnswerView;
import ai.aureeture.booking.application.port.reviews.Reviews.Page;
import ai.aureeture.booking.application.port.reviews.Reviews.Signed;
import ai.aureeture.booking.domain.review.RatingCounts;
import ai.aureeture.booking.domain.review.ShortName;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param rating from 1 to 5, of all reviews; 0 until reviewed
 * @param count how many reviews there are
 */
record MentorReviewsView(
    List<SignedReviewView> reviews,
    @Nullable String nextCursor,
    BigDecimal rating,
    long count,
    CountsView counts) {

  static MentorReviewsView of(Page page) {
    var average = page.counts().average();
    return new MentorReviewsView(
        page.reviews().stream().map(SignedReviewView::of).toList(),
        page.next().map(ReviewPlaces::cursor).orElse(null),
        average.mean(),
        average.count(),
        CountsView.of(page.counts()));
  }

  record SignedReviewView(
      String reviewId,
      @Schema(description = "From 1 to 5") int rating,
      @Schema(description = "Null once the student's data was erased") @Nullable String text,
      @Schema(
              description =
                  "First name and initial, such as Ravi K.; null once their data was erased, and"
                      + " where the name is an e-mail address or has no letters")
          @Nullable String studentName,
      Instant writtenAt,
      @Nullable Instant changedAt,
      @Nullable AnswerView answer) {
    static SignedReviewView of(Signed signed) {
      var review = signed.review();
      return new SignedReviewView(
          review.id().toString(),
          review.rating(),
          review.text().orElse(null),
          signed.studentName().flatMap(ShortName::of).orElse(null),
          review.writtenAt(),
          review.changedAt().orElse(null),
          review.answer().map(AnswerView::of).orElse(null));
    }
  }

  /** How many reviews gave each rating. */
  record CountsView(
      @JsonProperty("1") long one,
      @JsonProperty("2") long two,
      @JsonProperty("3") long three,
      @JsonProperty("4") long four,
      @JsonProperty("5") long five) {
    static CountsView of(RatingCounts counts) {
      return new CountsView(counts.of(1), counts.of(2), counts.of(3), counts.of(4), counts.of(5));
    }
  }
}
