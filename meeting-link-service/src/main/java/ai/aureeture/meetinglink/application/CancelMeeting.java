package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** The session does not stand any more: its rooms are not needed. */
@ApplicationScoped
public class CancelMeeting {
  private static final Logger LOG = Logger.getLogger(CancelMeeting.class);

  private final Meetings meetings;
  private final AdvanceMeetings advanceMeetings;
  private final Clock clock;

  CancelMeeting(Meetings meetings, AdvanceMeetings advanceMeetings, Clock clock) {
    this.meetings = meetings;
    this.advanceMeetings = advanceMeetings;
    this.clock = clock;
  }

  /**
   * Completes when that is stored; what stands at Calendly is cancelled in the background. The
   * request itself is remembered as off, for an event of it that comes later.
   */
  public Uni<Void> cancel(MeetingRequest request) {
    var sessionId = request.id().sessionId();
    return meetings
        .addOrGet(Meeting.off(request, clock.instant()))
        .flatMap(_ -> meetings.ofSession(sessionId))
        .onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all))
        .onItem()
        .transformToUniAndConcatenate(meeting -> withdraw(meeting))
        .collect()
        .last()
        .invoke(() -> LOG.infof("booking=%s needs no room any more", sessionId))
        .invoke(advanceMeetings::wake)
        .replaceWithVoid();
  }

  private Uni<Meeting> withdraw(Meeting meeting) {
    var now = clock.instant();
    return meetings.change(meeting.id(), stored -> stored.withdrawn(now, now));
  }
}
