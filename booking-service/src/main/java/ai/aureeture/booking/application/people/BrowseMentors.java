package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.application.port.Offers.Page;
import ai.aureeture.booking.application.port.Offers.Place;
import ai.aureeture.booking.domain.Offer;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Anybody looks at who can be booked. */
@ApplicationScoped
public class BrowseMentors {
  private final Offers offers;

  BrowseMentors(Offers offers) {
    this.offers = offers;
  }

  public Uni<Page> search(String words, int limit, Optional<Place> after) {
    return offers.search(words, limit, after);
  }

  /** Refused with MENTOR_NOT_FOUND. */
  public Uni<Offer> one(String mentorId) {
    return offers
        .of(mentorId)
        .map(offer ->
            offer.orElseThrow(
                () -> new SessionRefused(Reason.MENTOR_NOT_FOUND, "There is no such mentor")));
  }
}
