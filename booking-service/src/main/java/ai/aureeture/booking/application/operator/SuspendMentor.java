package ai.aureeture.booking.application.operator;

import ai.aureeture.booking.application.port.operator.Suspensions;
import ai.aureeture.booking.application.port.operator.Suspensions.Suspension;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The operator takes a mentor off the list who should not be booked, or lets them back. */
@ApplicationScoped
public class SuspendMentor {
  private final Suspensions suspensions;
  private final Clock clock;

  SuspendMentor(Suspensions suspensions, Clock clock) {
    this.suspensions = suspensions;
    this.clock = clock;
  }

  /** Refused with MENTOR_NOT_FOUND. */
  public Uni<Suspension> suspend(String mentorId, String reason, Actor admin) {
    return suspensions
        .suspend(mentorId, reason, admin, clock.instant())
        .map(done -> done.orElseThrow(SuspendMentor::unknown));
  }

  /** Refused with MENTOR_NOT_FOUND. */
  public Uni<Void> lift(String mentorId, Actor admin) {
    return suspensions
        .lift(mentorId, admin, clock.instant())
        .invoke(isThere -> {
          if (!isThere) {
            throw unknown();
          }
        })
        .replaceWithVoid();
  }

  public Uni<List<Suspension>> list(int limit) {
    return suspensions.list(limit);
  }

  private static SessionRefused unknown() {
    return new SessionRefused(Reason.MENTOR_NOT_FOUND, "There is no such mentor");
  }
}
