package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.mentor.PhotoName;
import ai.aureeture.booking.domain.mentor.Slug;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.review.AverageRating;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** What the mentors offer. */
public interface Offers {

  Uni<Optional<Offer>> of(String mentorId);

  /** Refused with MENTOR_NOT_FOUND when there is none. */
  default Uni<Offer> get(String mentorId) {
    return of(mentorId)
        .map(offer ->
            offer.orElseThrow(
                () -> new SessionRefused(Reason.MENTOR_NOT_FOUND, "There is no such mentor")));
  }

  /**
   * Replaces the mentor's offer, or makes their first; an address that was verified in the former
   * one stays verified ({@link Offer#replacing}), and the first one gives the mentor's page its
   * slug. The audit trail tells who did. Refused with PERSON_ERASED when the mentor was erased
   * after {@code at}.
   */
  Uni<Listing> put(Offer offer, Actor actor, Instant at);

  /**
   * @param slug of the mentor's page; empty for a moment after they came by an older release
   * @param photo the one that was uploaded; then it is shown in place of the offer's picture
   */
  record Listing(
      Offer offer, Optional<Slug> slug, Optional<PhotoName> photo, AverageRating rating) {}
}
