package ai.aureeture.analytics.application.port;

import ai.aureeture.analytics.domain.figures.DateRange;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/**
 * The figures, each mentor's at one replica. Every method fails with {@code Unavailable} before the
 * state is restored, and while it moves between replicas.
 */
public interface FigureStore {

  /** The replica that keeps a mentor's figures; empty where it is this one. */
  Uni<Optional<Replica>> keeperOf(String mentorId);

  Uni<Replicas> replicas();

  /** Of a mentor whose figures are kept here; none for a mentor who was never heard of. */
  Uni<MentorFigures> ofMentor(String mentorId, DateRange range, Instant now);

  /** Of all mentors whose figures are kept here. */
  Uni<PlatformPart> ofPlatform(DateRange range);
}
