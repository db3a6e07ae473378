package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.application.port.Offers.Page;
import ai.aureeture.booking.application.port.Offers.Place;
import ai.aureeture.booking.domain.offer.Offer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A visitor looks at the mentors who can be booked. */
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
    return offers.get(mentorId);
  }
}
