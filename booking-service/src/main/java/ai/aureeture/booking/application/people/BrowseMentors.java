package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.application.port.Offers.Page;
import ai.aureeture.booking.application.port.Offers.Place;
import ai.aureeture.booking.application.port.people.Mentors;
import ai.aureeture.booking.application.port.people.Mentors.Directory;
import ai.aureeture.booking.application.port.people.Mentors.Mentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A visitor looks at the mentors who can be booked. */
@ApplicationScoped
public class BrowseMentors {
  private final Offers offers;
  private final Mentors mentors;

  BrowseMentors(Offers offers, Mentors mentors) {
    this.offers = offers;
    this.mentors = mentors;
  }

  public Uni<Page> search(String words, int limit, Optional<Place> after) {
    return offers.search(words, limit, after);
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
