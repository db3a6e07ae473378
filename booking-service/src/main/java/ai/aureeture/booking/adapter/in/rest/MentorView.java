package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.domain.Offer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What anybody may know of a mentor's offer. */
record MentorView(
    String mentorId,
    String name,
    @Nullable String headline,
    @Nullable String company,
    @Nullable String avatarUrl,
    BigDecimal price,
    String currency) {

  static MentorView of(Offer offer) {
    return new MentorView(
        offer.mentorId(),
        offer.name(),
        offer.headline().orElse(null),
        offer.company().orElse(null),
        offer.avatarUrl().orElse(null),
        offer.price().major(),
        offer.price().currency());
  }
}
