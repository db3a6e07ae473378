package ai.aureeture.booking.application.port.operator;

import ai.aureeture.booking.application.port.reviews.Reviews.Place;
import ai.aureeture.booking.domain.review.Review;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** All reviews, hidden ones too, for the operator. */
public interface ReviewRecords {

  /**
   * Those that fit, the newest first.
   *
   * @param hidden whether to list hidden ones alone, or visible ones alone; empty for all
   * @param text the mentor's id, or words each of which the text or the mentor's name contains, in
   *     any case, with or without accents; empty for all
   */
  Uni<Page> list(Optional<Boolean> hidden, String text, int limit, Optional<Place> after);

  /** The reviews, and the place to go on from; empty at the end. */
  record Page(List<ReviewRecord> reviews, Optional<Place> next) {}

  /**
   * @param studentName empty once the student's data is erased
   */
  record ReviewRecord(Review review, String mentorName, Optional<String> studentName) {}
}
