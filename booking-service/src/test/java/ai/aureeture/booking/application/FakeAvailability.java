package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Availability;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.support.Cast;
import io.smallrye.mutiny.Uni;

/** Offers every slot unless a test changes that. */
public final class FakeAvailability implements Availability {
  public boolean offered = true;
  public boolean instantBooking = true;
  public boolean away;

  /** What happens while it is asked. */
  public Runnable beforeAnswer = () -> {};

  @Override
  public Uni<Quote> quote(String mentorId, Slot slot) {
    return Uni.createFrom()
        .item(() -> {
          beforeAnswer.run();
          if (away) {
            throw new SessionRefused(Reason.AVAILABILITY_UNAVAILABLE, "away");
          }
          return new Quote(offered, instantBooking, "Asia/Kolkata", 0, Cast.WEEK);
        });
  }
}
