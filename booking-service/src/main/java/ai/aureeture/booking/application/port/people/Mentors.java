package ai.aureeture.booking.application.port.people;

import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.mentor.PhotoName;
import ai.aureeture.booking.domain.mentor.Profile;
import ai.aureeture.booking.domain.mentor.Slug;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.review.AverageRating;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mentors as their pages show them. Everybody who has an offer has a page. */
public interface Mentors {

  Uni<Optional<Mentor>> of(String mentorId);

  /** By the id, or by any slug that is or was theirs, of a mentor who is not suspended. */
  Uni<Optional<Mentor>> find(String slugOrId);

  /** Refused with MENTOR_NOT_FOUND when that is empty. */
  static Mentor require(Optional<Mentor> found) {
    return found.orElseThrow(
        () -> new SessionRefused(Reason.MENTOR_NOT_FOUND, "There is no such mentor"));
  }

  /**
   * Replaces the mentor's whole profile, and the topics of their offer by its skills. The audit
   * trail tells who did. Refused with MENTOR_NOT_FOUND before the first offer, SLUG_TAKEN when the
   * slug is or was another mentor's, SLUG_LIMIT_REACHED when they have had too many, PERSON_ERASED
   * when the mentor was erased after {@code at}.
   *
   * @param slug empty to keep the one there is
   */
  Uni<Void> replace(String mentorId, Profile profile, Optional<Slug> slug, Actor actor, Instant at);

  /**
   * Shows another photo, or none, also in place of a picture elsewhere that the offer named. The
   * audit trail tells who did. Refused with MENTOR_NOT_FOUND before the first offer and
   * PERSON_ERASED when the mentor was erased after {@code at}.
   *
   * @return the photo that was shown before
   */
  Uni<Optional<PhotoName>> showPhoto(
      String mentorId, Optional<PhotoName> photo, Actor actor, Instant at);

  /** The uploaded photo that the mentor's page shows; empty for none, and while suspended. */
  Uni<Optional<PhotoName>> shownPhoto(String mentorId);

  /**
   * The addresses of all pages of mentors not suspended, in the order of their ids, from {@code
   * first} on.
   *
   * @param most at most so many
   */
  Uni<Directory> directory(int first, int most);

  /** Some of those whose page has no slug yet: they came by a release that did not give any. */
  Uni<List<String>> withoutSlug();

  /** Gives that mentor's page a slug if it has none. */
  Uni<Void> giveSlug(String mentorId);

  /** As many addresses as were asked for, of {@code total}. */
  record Directory(long total, List<Address> addresses) {}

  /**
   * @param slug or, for a moment, the mentor's id
   * @param updatedAt when the profile last changed; empty before there is one
   */
  record Address(String slug, Optional<Instant> updatedAt, AverageRating rating) {}

  /**
   * @param slug empty for a moment after the mentor came by an older release
   * @param photo the one that was uploaded; then it is shown in place of the offer's picture
   * @param sessionsHeld how many sessions of theirs were completed
   */
  record Mentor(
      Offer offer,
      Optional<Slug> slug,
      Optional<PhotoName> photo,
      Profile profile,
      long sessionsHeld,
      AverageRating rating) {

    /** Of the public profile, in percent; see the glossary. */
    public int completeness() {
      boolean isPhotoMore = photo.isPresent() && offer.avatarUrl().isEmpty();
      int given = offer.given() + profile.given() + (isPhotoMore ? 1 : 0);
      return 100 * given / (Offer.PARTS + Profile.PARTS);
    }
  }
}
