package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.Announcements;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingState.Decided;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Tells the world a link that is stored, and nothing else. */
@ApplicationScoped
public class AnnounceLink {
  private static final Logger LOG = Logger.getLogger(AnnounceLink.class);

  private final Announcements announcements;
  private final Meetings meetings;
  private final Clock clock;

  AnnounceLink(Announcements announcements, Meetings meetings, Clock clock) {
    this.announcements = announcements;
    this.meetings = meetings;
    this.clock = clock;
  }

  /**
   * Announces the link if it is decided and untold; completes when that is durable. A crash in
   * between announces it twice, under the same event id.
   */
  public Uni<Void> announce(Meeting meeting) {
    return meeting.state() instanceof Decided(var link, _)
        ? announcements
            .announce(meeting.request(), link)
            .invoke(() ->
                LOG.infof(
                    "booking=%s link ready: %s (%s)",
                    meeting.id().sessionId(), link.provider().word(), link.why()))
            .flatMap(
                _ -> meetings.change(meeting.id(), stored -> stored.announced(clock.instant())))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }
}
