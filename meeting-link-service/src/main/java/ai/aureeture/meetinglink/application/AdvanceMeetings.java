package ai.aureeture.meetinglink.application;

import ai.aureeture.kit.work.WorkQueue;
import ai.aureeture.kit.work.WorkQueue.Piece;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.application.port.Unreadable;
import ai.aureeture.meetinglink.domain.Meeting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes the next step of every meeting that is due, whichever process began it: the same way leads
 * a meeting forward and finishes what a killed process left behind.
 */
@Singleton
public class AdvanceMeetings {
  private final Meetings meetings;
  private final TakeNextStep takeNextStep;
  private final Clock clock;
  private final WorkQueue queue;

  AdvanceMeetings(Meetings meetings, TakeNextStep takeNextStep, RetryPolicy retries, Clock clock) {
    this.meetings = meetings;
    this.takeNextStep = takeNextStep;
    this.clock = clock;
    this.queue = new WorkQueue("Meetings", retries.atOnce(), this::takeDue);
  }

  /** Starts on what is due, in the background. */
  public void wake() {
    queue.wake();
  }

  private Uni<Optional<Piece>> takeDue() {
    return meetings
        .takeDue(clock.instant())
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
