package ai.aureeture.meetinglink.application;

import ai.aureeture.kit.work.WorkQueue;
import ai.aureeture.kit.work.WorkQueue.Piece;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.application.port.Unreadable;
import ai.aureeture.meetinglink.domain.Meeting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes the next step of every meeting that is due, whichever process began it: the same way leads
 * a meeting forward and finishes what a killed process left behind.
 */
@ApplicationScoped
public class AdvanceMeetings {
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(2);

  /** Longer than the steps of one meeting are apart. */
  private static final Duration UNDER_WAY = Duration.ofSeconds(30);

  private final Meetings meetings;
  private final TakeNextStep takeNextStep;
  private final Clock clock;
  private final WorkQueue queue;
  private volatile Instant looked = Instant.MIN;
  private volatile Instant taken = Instant.MIN;

  AdvanceMeetings(Meetings meetings, TakeNextStep takeNextStep, RetryPolicy retries, Clock clock) {
    this.meetings = meetings;
    this.takeNextStep = takeNextStep;
    this.clock = clock;
    this.queue = new WorkQueue("Meetings", retries.atOnce(), this::takeDue);
  }

  /** Starts on what is due, in the background. */
  public void wake() {
    looked = clock.instant();
    queue.wake();
  }

  /**
   * As {@link #wake}, to be called often: where no meeting was under way here lately it looks only
   * now and then, for what a killed process has left.
   */
  public void look() {
    var now = clock.instant();
    boolean lookedLately = !now.isBefore(looked) && now.isBefore(looked.plus(NOW_AND_THEN));
    if (now.isBefore(taken.plus(UNDER_WAY)) || !lookedLately) {
      wake();
    }
  }

  private Uni<Optional<Piece>> takeDue() {
    return meetings
        .takeDue(clock.instant())
        .invoke(due -> due.ifPresent(_ -> taken = clock.instant()))
        .map(due -> due.map(this::nextStep))
        .onFailure(Unreadable.class)
        .recoverWithItem(failure -> Optional.of(unreadable((Unreadable) failure)));
  }

  private Piece nextStep(Meeting meeting) {
    return new Piece(name(meeting.id().text()), () -> takeNextStep.take(meeting));
  }

  private static Piece unreadable(Unreadable failure) {
    return new Piece(name(failure.meetingId()), () -> Uni.createFrom().failure(failure));
  }

  /** A meeting's id is its session's with the number of the move behind it. */
  private static String name(String meetingId) {
    return "booking=" + meetingId.replaceFirst("/[^/]*$", "");
  }
}
