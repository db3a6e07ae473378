package ai.aureeture.availability.application.port;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Mentors' availability for as long as a test lasts. */
public final class InMemoryAvailabilities implements Availabilities {
  private final Map<String, StoredPlan> byMentor = new HashMap<>();
  private final Map<String, Long> revisions = new HashMap<>();
  private final Map<String, Instant> erasures = new HashMap<>();

  /** What a mentor has from the start. */
  public synchronized void put(MentorAvailability availability) {
    store(new StoredPlan(MentorSchedule.of(availability), 1, List.of()));
  }

  @Override
  public Uni<Optional<StoredAvailability>> find(String mentorId) {
    return schedule(mentorId).map(found -> found.map(StoredPlan::availability));
  }

  @Override
  public Uni<Optional<StoredPlan>> schedule(String mentorId) {
    return Uni.createFrom().item(() -> get(mentorId));
  }

  @Override
  public <T> Uni<T> change(
      String mentorId, Instant command, Function<PlanAtRevision, Decision<T>> decide) {
    return Uni.createFrom().item(() -> decided(mentorId, command, decide));
  }

  @Override
  public Uni<Void> erase(String mentorId, Instant erasedAt) {
    return Uni.createFrom().voidItem().invoke(() -> erased(mentorId, erasedAt));
  }

  private synchronized void erased(String mentorId, Instant erasedAt) {
    if (!isErasedSince(erasedAt, mentorId)) {
      erasures.put(mentorId, erasedAt);
      var found = Optional.ofNullable(byMentor.remove(mentorId));
      found.flatMap(schedule -> schedule.since(erasedAt)).ifPresent(this::store);
    }
  }

  private void store(StoredPlan next) {
    var mentorId = next.schedule().availability().mentorId();
    byMentor.put(mentorId, next);
    revisions.put(mentorId, next.revision());
  }

  private boolean isErasedSince(Instant instant, String mentorId) {
    return erasures.containsKey(mentorId) && !erasures.get(mentorId).isBefore(instant);
  }

  private synchronized Optional<StoredPlan> get(String mentorId) {
    return Optional.ofNullable(byMentor.get(mentorId));
  }

  private synchronized <T> T decided(
      String mentorId, Instant command, Function<PlanAtRevision, Decision<T>> decide) {
    if (isErasedSince(command, mentorId)) {
      throw AvailabilityRefused.erased();
    }
    var decision =
        decide.apply(new PlanAtRevision(revisions.getOrDefault(mentorId, 0L), get(mentorId)));
    decision.next().ifPresent(this::store);
    return decision.answer();
  }
}
