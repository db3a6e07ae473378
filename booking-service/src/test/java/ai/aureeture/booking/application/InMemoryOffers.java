package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.mentor.Slug;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.review.AverageRating;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryOffers implements Offers {
  private final Map<String, Offer> byMentor = new HashMap<>();

  @Override
  public Uni<Optional<Offer>> of(String mentorId) {
    return Uni.createFrom().item(() -> Optional.ofNullable(byMentor.get(mentorId)));
  }

  @Override
  public Uni<Listing> put(Offer offer, Actor actor, Instant at) {
    return Uni.createFrom()
        .item(
            () -> byMentor.merge(offer.mentorId(), offer, (former, next) -> next.replacing(former)))
        .map(InMemoryOffers::listing);
  }

  private static Listing listing(Offer offer) {
    var slug = Slug.candidates(offer.name(), offer.mentorId()).findFirst();
    return new Listing(offer, slug, Optional.empty(), AverageRating.NONE);
  }

  /** Forgets the mentor's offer. */
  public void remove(String mentorId) {
    byMentor.remove(mentorId);
  }
}
