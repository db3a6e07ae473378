package ai.aureeture.booking.adapter.outbound.system;

import ai.aureeture.booking.application.port.Ids;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.mentor.PhotoName;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RandomIds implements Ids {
  @Override
  public SessionId next() {
    return new SessionId(UUID.randomUUID());
  }

  @Override
  public RequestId nextRequest() {
    return new RequestId(UUID.randomUUID());
  }

  @Override
  public PhotoName nextPhoto() {
    return new PhotoName(UUID.randomUUID().toString().replace("-", ""));
  }

  @Override
  public ReviewId nextReview() {
    return new ReviewId(UUID.randomUUID());
  }
}
