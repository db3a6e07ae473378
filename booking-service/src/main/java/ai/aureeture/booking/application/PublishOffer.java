package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.domain.Offer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A mentor says who he is and what a session with him costs from now on. */
@ApplicationScoped
public class PublishOffer {
  private final Offers offers;

  PublishOffer(Offers offers) {
    this.offers = offers;
  }

  public Uni<Offer> publish(Offer offer) {
    return offers.put(offer).replaceWith(offer);
  }
}
