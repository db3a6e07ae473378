package ai.aureeture.analytics.application;

import ai.aureeture.analytics.application.port.FigureStore;
import ai.aureeture.analytics.application.port.MentorFigures;
import ai.aureeture.analytics.application.port.OtherReplicas;
import ai.aureeture.analytics.application.port.PlatformPart;
import ai.aureeture.analytics.application.port.Replica;
import ai.aureeture.analytics.domain.figures.DateRange;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;

/** The other replicas without HTTP between. */
public record FakeOtherReplicas(Map<Replica, FigureStore> stores) implements OtherReplicas {

  @Override
  public Uni<MentorFigures> ofMentor(Replica replica, String mentorId, DateRange range) {
    return stores.get(replica).ofMentor(mentorId, range, Instant.EPOCH);
  }

  @Override
  public Uni<PlatformPart> ofPlatform(Replica replica, DateRange range) {
    return stores.get(replica).ofPlatform(range);
  }
}
