package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.application.port.Unavailable;
import ai.aureeture.meetinglink.application.port.Unreadable;
import ai.aureeture.meetinglink.domain.Meeting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Takes the next step of whatever is due, whichever process began it: the same way carries a
 * meeting forward and finishes what a killed process left behind.
 */
@Singleton
public class CarryOn {
  private static final Logger LOG = Logger.getLogger(CarryOn.class);

  private final Meetings meetings;
  private final TakeNextStep takeNextStep;
  private final Clock clock;
  private final Semaphore free;
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean refused = new AtomicBoolean();

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
          .with(done -> refused.set(false), this::endedEarly);
    }
  }

  private Uni<Boolean> one() {
    return meetings
        .takeDue(clock.instant())
        .chain(due ->
            due.map(meeting -> step(meeting).replaceWith(true))
                .orElseGet(() -> Uni.createFrom().item(false)))
        .onFailure(Unreadable.class)
        .recoverWithItem(failure -> tell(((Unreadable) failure).meetingId(), failure));
  }

  private Uni<Void> step(Meeting meeting) {
    var id = meeting.id().text();
    return takeNextStep
        .take(meeting)
        .invoke(() -> told.remove(id))
        .onFailure(failure -> !(failure instanceof Unavailable))
        .recoverWithUni(failure -> {
          var _ = tell(id, failure);
          return Uni.createFrom().voidItem();
        });
  }

  /** It will be due again and again, but one line is enough; the others go on meanwhile. */
  private boolean tell(String meetingId, Throwable failure) {
    if (told.add(meetingId)) {
      LOG.errorf(failure, "booking=%s could not carry on", meetingId.replaceFirst("/[^/]*$", ""));
    }
    return true;
  }

  private void endedEarly(Throwable failure) {
    if (failure instanceof Unavailable) {
      LOG.debug("to be carried on later", failure);
    } else if (refused.compareAndSet(false, true)) {
      LOG.error("no meeting can be carried on", failure);
    }
  }
}
