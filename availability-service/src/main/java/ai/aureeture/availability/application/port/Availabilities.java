package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.MentorAvailability;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** What mentors said about when they can be booked, one document each. Fails with StoreAway. */
public interface Availabilities {

  /** The mentor's latest; empty when there is none. */
  Uni<Optional<StoredAvailability>> find(String mentorId);

  /**
   * Creates or replaces the mentor's document durably, in one step and with the next revision.
   *
   * @return what is stored now; empty, and nothing changed, when {@code precondition} does not hold
   */
  Uni<Optional<StoredAvailability>> put(MentorAvailability availability, Precondition precondition);
}
