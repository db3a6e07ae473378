package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.people.Mentors;
import ai.aureeture.booking.application.port.people.Mentors.Mentor;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.mentor.Profile;
import ai.aureeture.booking.domain.mentor.Slug;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** A mentor says what their page tells of them. */
@ApplicationScoped
public class EditProfile {
  private final Mentors mentors;
  private final Clock clock;

  EditProfile(Mentors mentors, Clock clock) {
    this.mentors = mentors;
    this.clock = clock;
  }

  /** Refused with MENTOR_NOT_FOUND before the first offer. */
  public Uni<Mentor> current(String mentorId) {
    return mentors.of(mentorId).map(Mentors::require);
  }

  /** What the page shows from now on. Refused as {@link Mentors#replace} is. */
  public Uni<Mentor> edit(String mentorId, Profile profile, Optional<Slug> slug, Actor actor) {
    return mentors
        .replace(mentorId, profile, slug, actor, clock.instant())
        .flatMap(_ -> mentors.of(mentorId))
        .map(Mentors::require);
  }
}
