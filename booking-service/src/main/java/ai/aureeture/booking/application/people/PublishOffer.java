package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.application.port.Offers.Listing;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.offer.Offer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A mentor says who they are and what a session with them costs from now on. */
@ApplicationScoped
public class PublishOffer {
  private final Offers offers;
  private final Clock clock;

  public PublishOffer(Offers offers, Clock clock) {
    this.offers = offers;
    this.clock = clock;
  }

  public Uni<Listing> publish(Offer offer, Actor actor) {
    return offers.put(offer, actor, clock.instant());
  }
}
