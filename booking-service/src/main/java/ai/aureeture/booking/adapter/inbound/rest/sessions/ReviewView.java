package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.review.Review.Answer;
import ai.aureeture.booking.domain.review.Review.Hiding;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session's review, as its two people see it. */
public record ReviewView(
    @Schema(description = "From 1 to 5") int rating,
    @Schema(description = "Null once the student's data was erased") @Nullable String text,
    Instant writtenAt,
    @Nullable Instant changedAt,
    @Schema(
            description =
                "Until when the student can change it; once the mentor has answered, when that was,"
                    + " if it was earlier")
        Instant changeableUntil,
    @Nullable AnswerView answer,
    @Schema(description = "Whether an operator keeps it off the mentor's page") boolean hidden,
    @Schema(description = "Why, for the student alone; null to the mentor and while it is shown")
        @Nullable String hiddenReason) {

  public static ReviewView of(Review review, Participant reader) {
    return new ReviewView(
        review.rating(),
        review.text().orElse(null),
        review.writtenAt(),
        review.changedAt().orElse(null),
        review.changeableUntil(),
        review.answer().map(AnswerView::of).orElse(null),
        review.isHidden(),
        reader == Participant.STUDENT ? review.hiding().map(Hiding::reason).orElse(null) : null);
  }

  /** What the mentor answered. */
  public record AnswerView(String text, Instant writtenAt) {
    public static AnswerView of(Answer answer) {
      return new AnswerView(answer.text(), answer.writtenAt());
    }
  }
}
