package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.mentor.PhotoName;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.review.ReviewId;

/** Where what is new gets its id or name from: unguessable, never the same twice. */
public interface Ids {
  SessionId next();

  RequestId nextRequest();

  PhotoName nextPhoto();

  ReviewId nextReview();
}
