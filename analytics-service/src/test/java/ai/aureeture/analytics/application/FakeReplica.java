package ai.aureeture.analytics.application;

import ai.aureeture.analytics.application.port.FigureStore;
import ai.aureeture.analytics.application.port.MentorFigures;
import ai.aureeture.analytics.application.port.PlatformPart;
import ai.aureeture.analytics.application.port.Replica;
import ai.aureeture.analytics.application.port.Replicas;
import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.analytics.domain.figures.FiguresByDay;
import ai.aureeture.analytics.domain.sessions.Reliability;
import ai.aureeture.kit.work.Unavailable;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A replica with the same figures for each of its mentors and partitions. */
final class FakeReplica implements FigureStore {
  private final FiguresByDay days;
  private final Set<Integer> partitions;
  Optional<Replica> keeper = Optional.empty();
  Replicas replicas = new Replicas(List.of(), Set.of());

  FakeReplica(FiguresByDay days, Set<Integer> partitions) {
    this.days = days;
    this.partitions = partitions;
  }

  @Override
  public Uni<Optional<Replica>> keeperOf(String mentorId) {
    return Uni.createFrom().item(keeper);
  }

  @Override
  public Uni<Replicas> replicas() {
    return Uni.createFrom().item(replicas);
  }

  @Override
  public Uni<MentorFigures> ofMentor(String mentorId, DateRange range, Instant now) {
    return keeper.isPresent()
        ? Uni.createFrom().failure(new Unavailable("What is kept elsewhere", null))
        : Uni.createFrom().item(new MentorFigures(days, new Reliability(0, List.of())));
  }

  @Override
  public Uni<PlatformPart> ofPlatform(DateRange range) {
    return Uni.createFrom().item(new PlatformPart(days, partitions));
  }
}
