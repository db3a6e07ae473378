package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mentor's offer as they see it, with what is private of it. */
record OfferView(
    String name,
    String email,
    boolean emailVerified,
    @Nullable String headline,
    @Nullable String company,
    @Nullable String avatarUrl,
    List<String> expertise,
    BigDecimal price,
    String currency,
    ConfirmationMode confirmation,
    @Nullable String calendlyEventTypeUri) {

  static OfferView of(Offer offer) {
    return new OfferView(
        offer.name(),
        offer.email(),
        offer.emailVerified(),
        offer.headline().orElse(null),
        offer.company().orElse(null),
        offer.avatarUrl().orElse(null),
        offer.expertise(),
        offer.price().major(),
        offer.price().currency(),
        offer.confirmation(),
        offer.calendlyEventTypeUri().orElse(null));
  }
}
