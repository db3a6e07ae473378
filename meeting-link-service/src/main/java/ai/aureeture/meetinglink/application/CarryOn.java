package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.application.port.Unavailable;
import ai.aureeture.meetinglink.domain.Meeting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Takes the next step of whatever is due, whoever began it: the same way carries a meeting forward
 * and finishes what a killed process left behind.
 */
@Singleton
public class CarryOn {
  private static final Logger LOG = Logger.getLogger(CarryOn.class);

  private final Meetings meetings;
  private final TakeNextStep takeNextStep;
  private final Clock clock;
  private final Semaphore free;

  CarryOn(Meetings meetings, TakeNextStep takeNextStep, Patience patience, Clock clock) {
    this.meetings = meetings;
    this.takeNextStep = takeNextStep;
    this.clock = clock;
    this.free = new Semaphore(patience.atOnce());
  }

  /** Starts on what is due, in the background. */
  public void wake() {
    if (free.tryAcquire()) {
      Uni.createFrom()
          .deferred(this::one)
          .repeat()
          .whilst(more -> more)
          .collect()
          .last()
          .onTermination()
          .invoke(() -> free.release())
          .subscribe()
          .with(done -> {}, failure -> LOG.debug("to be carried on later", failure));
    }
  }

  private Uni<Boolean> one() {
    return meetings
        .takeDue(clock.instant())
        .chain(due ->
            due.map(meeting -> step(meeting).replaceWith(true))
                .orElseGet(() -> Uni.createFrom().item(false)));
  }

  private Uni<Void> step(Meeting meeting) {
    return takeNextStep
        .take(meeting)
        .onFailure(failure -> !(failure instanceof Unavailable))
        .invoke(failure ->
            LOG.errorf(failure, "booking=%s could not carry on", meeting.id().sessionId()));
  }
}
