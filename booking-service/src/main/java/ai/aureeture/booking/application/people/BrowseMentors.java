package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.people.MentorListings;
import ai.aureeture.booking.application.port.people.MentorListings.NextSlot;
import ai.aureeture.booking.application.port.people.MentorListings.Page;
import ai.aureeture.booking.application.port.people.MentorListings.Place;
import ai.aureeture.booking.application.port.people.Mentors;
import ai.aureeture.booking.application.port.people.Mentors.Directory;
import ai.aureeture.booking.application.port.people.Mentors.Mentor;
import ai.aureeture.booking.domain.mentor.MentorSearch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** A visitor looks at the mentors who can be booked. */
@ApplicationScoped
public class BrowseMentors {
  private final MentorListings listings;
  private final Mentors mentors;
  private final Clock clock;

  BrowseMentors(MentorListings listings, Mentors mentors, Clock clock) {
    this.listings = listings;
    this.mentors = mentors;
    this.clock = clock;
  }

  public Uni<Page> search(MentorSearch search, int limit, Optional<Place> after) {
    return listings.search(search, limit, after, clock.instant());
  }

  /** When the mentor can be booked next, as of some seconds ago. */
  public Uni<NextSlot> next(String mentorId) {
    return listings.next(mentorId);
  }

  /** Refused with MENTOR_NOT_FOUND. */
  public Uni<Mentor> one(String slugOrId) {
    return mentors.find(slugOrId).map(Mentors::require);
  }

  /** All pages there are, for those who list them. */
  public Uni<Directory> directory(int first, int most) {
    return mentors.directory(first, most);
  }
}
