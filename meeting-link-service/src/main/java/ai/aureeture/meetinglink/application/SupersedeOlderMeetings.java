package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingState.Wanted;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * A session is at one time only: of its meetings all but the newest are withdrawn. The process that
 * stores one looks afterwards, so of two at once at least one sees both, and in whatever order the
 * event comes, the last move stands.
 */
@ApplicationScoped
public class SupersedeOlderMeetings {
  private final Meetings meetings;
  private final Clock clock;

  SupersedeOlderMeetings(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  /** The session's meetings, oldest first, as they are then: only the last may be alive. */
  Uni<List<Meeting>> keep(String sessionId) {
    return meetings
        .ofSession(sessionId)
        .flatMap(all ->
            Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(meeting -> keep(meeting, all.getLast()))
                .collect()
                .asList());
  }

  private Uni<Meeting> keep(Meeting meeting, Meeting newest) {
    if (meeting.id().equals(newest.id())) {
      return Uni.createFrom().item(meeting);
    }
    var now = clock.instant();
    // Who wants a room at Calendly clears the way there before asking; else it is not cleared.
    var clearAt = newest.state() instanceof Wanted ? now.plus(Meeting.LEASE) : now;
    return meetings.change(meeting.id(), stored -> stored.withdrawn(now, clearAt));
  }
}
