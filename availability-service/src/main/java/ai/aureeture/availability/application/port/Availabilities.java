package ai.aureeture.availability.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What mentors said about when they can be booked, one document each. Fails with Unavailable. */
public interface Availabilities {

  /** The mentor's latest, no more of it than slots are made of; empty when there is none. */
  Uni<Optional<StoredAvailability>> find(String mentorId);

  /** All of the mentor's document; empty when there is none. */
  Uni<Optional<StoredPlan>> schedule(String mentorId);

  /**
   * Reads the mentor's document, if any, and stores durably what is decided about it, in one step:
   * {@code decide} is asked again when another write was faster. What it throws changes nothing.
   * Refused with PERSON_ERASED when the mentor's data was erased since the change was asked for.
   *
   * @param command when the change was asked for
   * @param decide gives the next revision, one more than the last one it is shown
   * @return what was decided to answer
   */
  <T> Uni<T> change(String mentorId, Instant command, Function<PlanAtRevision, Decision<T>> decide);

  /**
   * Deletes what the mentor said until {@code erasedAt}, see {@link StoredPlan#since}, and refuses
   * changes asked for until then. An erasure that is known, or older than one that is, does
   * nothing.
   */
  Uni<Void> erase(String mentorId, Instant erasedAt);
}
