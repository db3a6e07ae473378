package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.sessions.ReviewView.AnswerView;
import ai.aureeture.booking.application.port.operator.ReviewRecords.ReviewRecord;
import ai.aureeture.booking.domain.review.Review.Hiding;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review with all that is known of it. */
record ReviewRecordView(
    String reviewId,
    String sessionId,
    String mentorId,
    String mentorName,
    String studentId,
    @Schema(description = "Null once the student's data was erased") @Nullable String studentName,
    @Schema(description = "From 1 to 5") int rating,
    @Schema(description = "Null once the student's data was erased") @Nullable String text,
    Instant writtenAt,
    @Nullable Instant changedAt,
    @Nullable AnswerView answer,
    @Schema(description = "Null while it is shown") @Nullable HidingView hidden) {

  static ReviewRecordView of(ReviewRecord kept) {
    var review = kept.review();
    return new ReviewRecordView(
        review.id().toString(),
        review.session().toString(),
        review.mentorId(),
        kept.mentorName(),
        review.studentId(),
        kept.studentName().orElse(null),
        review.rating(),
        review.text().orElse(null),
        review.writtenAt(),
        review.changedAt().orElse(null),
        review.answer().map(AnswerView::of).orElse(null),
        review.hiding().map(HidingView::of).orElse(null));
  }

  /**
   * @param by the operator's id
   */
  record HidingView(String reason, String by, Instant at) {
    static HidingView of(Hiding hiding) {
      return new HidingView(hiding.reason(), hiding.by(), hiding.at());
    }
  }
}
