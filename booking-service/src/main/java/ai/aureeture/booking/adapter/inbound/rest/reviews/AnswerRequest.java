package ai.aureeture.booking.adapter.inbound.rest.reviews;

import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.http.validation.MultiLine;
import ai.aureeture.http.validation.TextRules;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a mentor says to a review; white space around the text is left out. */
record AnswerRequest(@NotBlank @MultiLine @Size(max = Review.LONGEST_ANSWER) String text) {

  AnswerRequest {
    text = TextRules.normalizedLines(text);
  }
}
