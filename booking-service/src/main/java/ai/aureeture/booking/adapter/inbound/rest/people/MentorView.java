package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.application.port.Offers.Listing;
import ai.aureeture.booking.application.port.people.MentorListings.Listed;
import ai.aureeture.booking.application.port.people.MentorListings.NextSlot;
import ai.aureeture.booking.domain.mentor.Slug;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is public of a mentor's offer. */
record MentorView(
    @Schema(description = "The same as mentorId") String id,
    @Schema(description = "The same as mentorId") @JsonProperty("_id") String sameId,
    String mentorId,
    @Schema(description = "What the mentor's page is called: /m/{slug}") String slug,
    String name,
    @Nullable String headline,
    @Schema(description = "The headline; empty for none") String title,
    @Schema(description = "Empty for none") String company,
    @Schema(description = "The photo's path here, or an https address elsewhere; null for none")
        @Nullable String avatarUrl,
    @Schema(description = "The topics they help with; empty until given") List<String> expertise,
    BigDecimal price,
    String currency,
    @Schema(
            description =
                "What makes a booking stand: the booking or payment itself, or the mentor's answer")
        ConfirmationMode confirmation,
    @Schema(description = "From 1 to 5; 0 until reviewed") BigDecimal rating,
    @Schema(description = "How many reviews the rating is the mean of") long reviews,
    @Schema(
            description =
                "The start of their first slot that can be booked, as of some seconds ago; null"
                    + " for none, and in the answer to a change of the offer")
        @Nullable Instant nextFreeAt,
    @Schema(description = "How long a session lasts; null as nextFreeAt is, or without a schedule")
        @Nullable Integer sessionMinutes,
    @Schema(description = "Their IANA time zone; null as sessionMinutes is")
        @Nullable String timezone) {

  static MentorView of(Listed listed) {
    return of(listed.listing(), listed.next());
  }

  static MentorView of(Listing listing) {
    return of(listing, NextSlot.NONE);
  }

  private static MentorView of(Listing listing, NextSlot next) {
    var offer = listing.offer();
    return new MentorView(
        offer.mentorId(),
        offer.mentorId(),
        offer.mentorId(),
        slug(listing.slug(), offer),
        offer.name(),
        offer.headline().orElse(null),
        offer.headline().orElse(""),
        offer.company().orElse(""),
        listing
            .photo()
            .map(name -> PhotoView.path(offer.mentorId(), name))
            .or(offer::avatarUrl)
            .orElse(null),
        offer.expertise(),
        offer.price().major(),
        offer.price().currency(),
        offer.confirmation(),
        listing.rating().mean(),
        listing.rating().count(),
        next.freeAt().orElse(null),
        next.sessionMinutes().orElse(null),
        next.timezone().orElse(null));
  }

  /** A page without a slug is found by the mentor's id. */
  static String slug(Optional<Slug> slug, Offer offer) {
    return slug.map(Slug::value).orElse(offer.mentorId());
  }
}
