package ai.aureeture.analytics.application.port;

import ai.aureeture.analytics.domain.figures.DateRange;
import io.smallrye.mutiny.Uni;

/** Asks another replica for what it keeps; fails with {@code Unavailable} where it is away. */
public interface OtherReplicas {

  Uni<MentorFigures> ofMentor(Replica replica, String mentorId, DateRange range);

  Uni<PlatformPart> ofPlatform(Replica replica, DateRange range);
}
