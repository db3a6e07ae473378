package ai.aureeture.booking.application.operator;

import ai.aureeture.booking.application.port.operator.AuditTrail;
import ai.aureeture.booking.application.port.operator.DeadLetters;
import ai.aureeture.booking.application.port.operator.DeadLetters.Replay;
import ai.aureeture.booking.application.port.operator.DeadLetters.Waiting;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The operator has mended what was broken, and lets the dead letters be read again. */
@ApplicationScoped
public class ReplayDeadLetters {
  private final DeadLetters deadLetters;
  private final AuditTrail trail;
  private final Clock clock;

  ReplayDeadLetters(DeadLetters deadLetters, AuditTrail trail, Clock clock) {
    this.deadLetters = deadLetters;
    this.trail = trail;
    this.clock = clock;
  }

  public Uni<List<Waiting>> waiting() {
    return deadLetters.waiting();
  }

  /**
   * Kept before it begins, since messages that are sent cannot be taken back, and after it with the
   * count. Refused with NOT_FOUND when there is no such topic of dead letters.
   */
  public Uni<Replay> replay(String topic, int limit, Actor admin) {
    return deadLetters
        .waiting()
        .invoke(topics -> requireKnown(topics.stream().map(Waiting::topic).anyMatch(topic::equals)))
        .call(_ -> trail.addReplayStart(topic, limit, admin, clock.instant()))
        .flatMap(_ -> deadLetters.replay(topic, limit))
        .invoke(replay -> requireKnown(replay.isPresent()))
        .map(Optional::get)
        .call(replay -> trail.addReplay(topic, replay.replayed(), admin, clock.instant()));
  }

  private static void requireKnown(boolean isKnown) {
    if (!isKnown) {
      throw new SessionRefused(Reason.NOT_FOUND, "There is no such topic of dead letters");
    }
  }
}
