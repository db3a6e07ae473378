package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.application.port.FigureStore;
import ai.aureeture.analytics.application.port.MentorFigures;
import ai.aureeture.analytics.application.port.PlatformPart;
import ai.aureeture.analytics.application.port.Replica;
import ai.aureeture.analytics.application.port.Replicas;
import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.kit.work.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Optional;

/** The store as it answers before it is restored: {@code StreamsIT} has the real one do so. */
@Alternative
@ApplicationScoped
public class FakeRestoringStore implements FigureStore {

  @Override
  public Uni<Optional<Replica>> keeperOf(String mentorId) {
    return away();
  }

  @Override
  public Uni<Replicas> replicas() {
    return away();
  }

  @Override
  public Uni<MentorFigures> ofMentor(String mentorId, DateRange range, Instant now) {
    return away();
  }

  @Override
  public Uni<PlatformPart> ofPlatform(DateRange range) {
    return away();
  }

  private static <T> Uni<T> away() {
    return Uni.createFrom().failure(new Unavailable("The figures", null));
  }
}
