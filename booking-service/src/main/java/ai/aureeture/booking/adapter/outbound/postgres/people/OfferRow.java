package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.application.port.Offers.Listing;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.mentor.PhotoName;
import ai.aureeture.booking.domain.mentor.Slug;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.review.AverageRating;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Entity
@Table(name = "mentor_offer")
public class OfferRow extends PanacheEntityBase {
  private static final String ERASED_REASON = "Erased";

  @Id
  @Column(name = "mentor_id")
  public String mentorId;

  public String name;
  public String email;

  @Column(name = "email_verified")
  public boolean emailVerified;

  String headline;
  String company;

  @Column(name = "avatar_url")
  String avatarUrl;

  @Convert(converter = ExpertiseColumn.class)
  List<String> expertise;

  @Column(name = "price_minor")
  long priceMinor;

  String currency;

  /** Null in rows that were written before mentors could choose. */
  String confirmation;

  @Column(name = "calendly_event_type_uri")
  String calendlyEventTypeUri;

  /** What the mentor's page is called; null in rows that an older release wrote. */
  String slug;

  /** The photo that was uploaded; null for none, and then {@code avatarUrl} is shown. */
  String photo;

  /** Erased: only sessions that refer to it still know it. */
  public boolean gone;

  /** Null while the mentor may be found and booked. */
  @Column(name = "suspended_at")
  Instant suspendedAt;

  @Column(name = "suspension_reason")
  String suspensionReason;

  @Column(name = "suspended_by")
  String suspendedBy;

  /** Of the visible reviews. */
  @Column(name = "review_count")
  int reviewCount;

  @Column(name = "rating_sum")
  int ratingSum;

  public static OfferRow of(Offer offer) {
    var row = new OfferRow();
    row.mentorId = offer.mentorId();
    row.take(offer);
    return row;
  }

  void take(Offer offer) {
    name = offer.name();
    email = offer.email();
    emailVerified = offer.emailVerified();
    headline = offer.headline().orElse(null);
    company = offer.company().orElse(null);
    avatarUrl = offer.avatarUrl().orElse(null);
    expertise = offer.expertise();
    priceMinor = offer.price().minor();
    currency = offer.price().currency();
    confirmation = EnumNames.of(offer.confirmation());
    calendlyEventTypeUri = offer.calendlyEventTypeUri().orElse(null);
    gone = false;
  }

  public void erase() {
    name = Person.ERASED_NAME;
    email = Person.ERASED_EMAIL;
    headline = null;
    company = null;
    avatarUrl = null;
    expertise = List.of();
    calendlyEventTypeUri = null;
    slug = null;
    photo = null;
    // The mentor stays suspended, if they are.
    suspensionReason = suspensionReason == null ? null : ERASED_REASON;
    rate(AverageRating.NONE);
    gone = true;
  }

  Optional<PhotoName> photo() {
    return Optional.ofNullable(photo).map(PhotoName::new);
  }

  /** Shows that photo and no other picture; returns the one before. */
  Optional<PhotoName> show(Optional<PhotoName> next) {
    var former = photo();
    photo = next.map(PhotoName::value).orElse(null);
    avatarUrl = null;
    return former;
  }

  Optional<Slug> slug() {
    return Optional.ofNullable(slug).map(Slug::new);
  }

  /** Where there is none yet, in the transaction that holds the row's lock. */
  Uni<Void> giveSlug() {
    return slug != null
        ? Uni.createFrom().voidItem()
        : SlugRows.give(name, mentorId).invoke(given -> slug = given.value()).replaceWithVoid();
  }

  public AverageRating rating() {
    return new AverageRating(reviewCount, ratingSum);
  }

  /** In the transaction that holds the row's lock. */
  public void rate(AverageRating rating) {
    reviewCount = Math.toIntExact(rating.count());
    ratingSum = Math.toIntExact(rating.sum());
  }

  Listing listing() {
    return new Listing(toOffer(), slug(), photo(), rating());
  }

  boolean isListed() {
    return !gone && suspendedAt == null;
  }

  void endSuspension() {
    suspendedAt = null;
    suspensionReason = null;
    suspendedBy = null;
  }

  public Offer toOffer() {
    var price = new Money(priceMinor, currency);
    return new Offer(
        mentorId,
        name,
        email,
        emailVerified,
        Optional.ofNullable(headline),
        Optional.ofNullable(company),
        Optional.ofNullable(avatarUrl),
        expertise,
        price,
        ConfirmationMode.of(EnumNames.find(ConfirmationMode.class, confirmation), price),
        Optional.ofNullable(calendlyEventTypeUri));
  }
}
