package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.MentorAvailability;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Mentors' availability for as long as a test lasts. */
public final class InMemoryAvailabilities implements Availabilities {
  private final Map<String, StoredAvailability> byMentor = new HashMap<>();

  @Override
  public Uni<Optional<StoredAvailability>> find(String mentorId) {
    return Uni.createFrom().item(() -> get(mentorId));
  }

  @Override
  public Uni<Optional<StoredAvailability>> put(
      MentorAvailability availability, Precondition precondition) {
    return Uni.createFrom().item(() -> replace(availability, precondition));
  }

  private synchronized Optional<StoredAvailability> get(String mentorId) {
    return Optional.ofNullable(byMentor.get(mentorId));
  }

  private synchronized Optional<StoredAvailability> replace(
      MentorAvailability availability, Precondition precondition) {
    long revision = get(availability.mentorId()).map(StoredAvailability::revision).orElse(0L);
    if (!precondition.holds(revision)) {
      return Optional.empty();
    }
    byMentor.put(availability.mentorId(), new StoredAvailability(availability, revision + 1));
    return get(availability.mentorId());
  }
}
