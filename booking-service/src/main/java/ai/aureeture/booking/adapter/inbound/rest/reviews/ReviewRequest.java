package ai.aureeture.booking.adapter.inbound.rest.reviews;

import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.http.validation.MultiLine;
import ai.aureeture.http.validation.TextRules;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a student says of a session; white space around the text is left out. */
record ReviewRequest(
    @NotNull @Min(Review.LOWEST) @Max(Review.HIGHEST) Integer rating,
    @NotNull @MultiLine @Size(min = Review.SHORTEST, max = Review.LONGEST) String text) {

  ReviewRequest {
    text = TextRules.normalizedLines(text);
  }
}
