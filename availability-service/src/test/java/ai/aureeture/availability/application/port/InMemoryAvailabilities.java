package ai.aureeture.availability.application.port;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Mentors' availability for as long as a test lasts. */
public final class InMemoryAvailabilities implements Availabilities, UnpublishedDays {
  private final Map<String, StoredPlan> byMentor = new HashMap<>();
  private final Map<String, Long> revisions = new HashMap<>();
  private final Map<String, Instant> erasures = new HashMap<>();
  private final Map<String, LocalDate> unpublished = new HashMap<>();
  private final Map<String, Instant> dueAt = new HashMap<>();

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
      dueAt.remove(mentorId);
      found
          .flatMap(schedule -> schedule.since(erasedAt))
          .ifPresentOrElse(this::store, () -> unpublished.remove(mentorId));
    }
  }

  private void store(StoredPlan next) {
    var mentorId = next.schedule().availability().mentorId();
    byMentor.put(mentorId, next);
    revisions.put(mentorId, next.revision());
    Optional.ofNullable(unpublished.get(mentorId))
        .ifPresent(date -> setUnpublished(mentorId, date));
  }

  @Override
  public Uni<Void> begin(Instant now) {
    return Uni.createFrom().voidItem().invoke(() -> begun(now));
  }

  private synchronized void begun(Instant now) {
    byMentor.keySet().stream()
        .filter(mentorId -> !unpublished.containsKey(mentorId))
        .forEach(mentorId -> setUnpublished(mentorId, availability(mentorId).today(now)));
  }

  @Override
  public Uni<Optional<UnpublishedDay>> takeDue(Instant now, Duration lease) {
    return Uni.createFrom().item(() -> taken(now, now.plus(lease)));
  }

  private synchronized Optional<UnpublishedDay> taken(Instant now, Instant leasedUntil) {
    var longestDue =
        dueAt.entrySet().stream()
            .filter(due -> !due.getValue().isAfter(now))
            .min(Map.Entry.comparingByValue());
    longestDue.ifPresent(due -> due.setValue(leasedUntil));
    return longestDue
        .map(Map.Entry::getKey)
        .map(mentorId -> new UnpublishedDay(availability(mentorId), unpublished.get(mentorId)));
  }

  @Override
  public Uni<Void> advance(UnpublishedDay told, LocalDate next) {
    return Uni.createFrom().voidItem().invoke(() -> advanced(told, next));
  }

  private synchronized void advanced(UnpublishedDay told, LocalDate next) {
    var mentorId = told.availability().mentorId();
    if (told.date().equals(unpublished.get(mentorId))) {
      setUnpublished(mentorId, next);
    }
  }

  private void setUnpublished(String mentorId, LocalDate date) {
    unpublished.put(mentorId, date);
    dueAt.put(mentorId, availability(mentorId).dayOf(date).to());
  }

  private MentorAvailability availability(String mentorId) {
    return byMentor.get(mentorId).availability().availability();
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
