package ai.aureeture.booking.application.port.people;

import ai.aureeture.booking.application.port.Offers.Listing;
import ai.aureeture.booking.domain.mentor.MentorSearch;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of mentors who can be found: those with an offer who are not suspended. */
public interface MentorListings {

  /**
   * Those whom the search means, from {@code after} on. Where nothing has all of the words, those
   * who have words like them, which {@link Page#isSimilar} tells.
   */
  Uni<Page> search(MentorSearch search, int limit, Optional<Place> after, Instant now);

  /** What is known of a mentor's next slot; nothing of one who is not listed. */
  Uni<NextSlot> next(String mentorId);

  /** Notes whose slots changed, each with the latest change: those are due. */
  Uni<Void> noteChanges(Map<String, Instant> changes, Instant now);

  /** Some whose next slot is to be asked for, which are due again at {@code lease}. */
  Uni<List<String>> takeDue(Instant now, Instant lease, int most);

  /**
   * Keeps what was found of those who were taken; the others of them have no slots. They are due
   * again when the slot cannot be booked any more, at {@code latest} at the latest, and immediately
   * if they have changed since they were taken. Those whom another replica has taken since keep its
   * answer, which is newer.
   */
  Uni<Void> keep(List<String> taken, List<Found> found, Instant lease, Instant now, Instant latest);

  /** Forgets slots that cannot be booked any more, while the next ones are not known. */
  Uni<Void> forgetPassed(Instant now);

  /**
   * @param total how many there are on all pages
   * @param isSimilar no mentor has all of the words
   */
  record Page(List<Listed> mentors, Optional<Place> next, long total, boolean isSimilar) {}

  record Listed(Listing listing, NextSlot next) {}

  /**
   * @param freeAt the start of the first slot that can be booked; empty for none
   */
  record NextSlot(
      Optional<Instant> freeAt, Optional<Integer> sessionMinutes, Optional<String> timezone) {
    public static final NextSlot NONE =
        new NextSlot(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The last mentor of a page.
   *
   * @param key what they are sorted by, before their id
   */
  record Place(MentorSearch.Order order, boolean isSimilar, List<String> key, String mentorId) {}

  /**
   * @param freeQuarters in hexadecimal, a bit for each quarter of an hour of two weeks
   */
  record Found(
      String mentorId,
      String timezone,
      int sessionMinutes,
      Optional<Instant> freeAt,
      Optional<Instant> bookableUntil,
      String freeQuarters) {}
}
