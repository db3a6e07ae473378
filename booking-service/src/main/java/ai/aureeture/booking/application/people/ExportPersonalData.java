package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.people.Mentors;
import ai.aureeture.booking.application.port.people.Mentors.Mentor;
import ai.aureeture.booking.application.port.people.PersonalData;
import ai.aureeture.booking.application.port.reviews.Reviews;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person wants to know what is kept of them. */
@ApplicationScoped
public class ExportPersonalData {
  private static final int PAGE = 200;

  private final PersonalData data;
  private final Mentors mentors;
  private final Reviews reviews;

  ExportPersonalData(PersonalData data, Mentors mentors, Reviews reviews) {
    this.data = data;
    this.mentors = mentors;
    this.reviews = reviews;
  }

  public Uni<Kept> export(String personId) {
    return sessions(personId, List.of())
        .flatMap(sessions ->
            mentors
                .of(personId)
                .flatMap(mentor ->
                    reviews
                        .ofPerson(personId)
                        .map(written -> new Kept(mentor, sessions, written))));
  }

  private Uni<List<Session>> sessions(String personId, List<Session> found) {
    var last = found.isEmpty() ? Optional.<SessionId>empty() : Optional.of(found.getLast().id());
    return data.sessions(personId, last, PAGE)
        .flatMap(page ->
            page.isEmpty()
                ? Uni.createFrom().item(found)
                : sessions(personId, Stream.concat(found.stream(), page.stream()).toList()));
  }

  /**
   * The person's offer and profile, and every session or booking with a part in it.
   *
   * @param reviews those they wrote, and those that were written of them
   */
  public record Kept(Optional<Mentor> mentor, List<Session> sessions, List<Review> reviews) {}
}
