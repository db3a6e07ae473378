package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.CalendarRooms;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingState.Withdrawn;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Takes back what still stands at Calendly, so that no person holds two invitations. Best effort.
 */
@ApplicationScoped
public class CancelOrphanedInvitation {
  private static final Logger LOG = Logger.getLogger(CancelOrphanedInvitation.class);

  private final CalendarRooms calendar;
  private final Meetings meetings;
  private final Clock clock;

  CancelOrphanedInvitation(CalendarRooms calendar, Meetings meetings, Clock clock) {
    this.calendar = calendar;
    this.meetings = meetings;
    this.clock = clock;
  }

  /** Fails only when the store is away. */
  Uni<Void> clear(Meeting meeting) {
    if (meeting.orphan().none()) {
      return Uni.createFrom().voidItem();
    }
    return surplus(meeting)
        .onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all))
        .onItem()
        .call(calendar::cancel)
        .collect()
        .asList()
        .onItemOrFailure()
        .transformToUni((cancelled, failure) -> record(meeting, cancelled, failure));
  }

  /** Clears the withdrawn ones of a session's meetings, one after the other. */
  Uni<Void> clearWithdrawn(List<Meeting> all) {
    return Multi.createFrom()
        .iterable(all)
        .filter(one -> one.state() instanceof Withdrawn)
        .onItem()
        .transformToUniAndConcatenate(this::clear)
        .collect()
        .last();
  }

  private Uni<Set<Invitation>> surplus(Meeting meeting) {
    var orphan = meeting.orphan();
    Uni<List<Invitation>> found =
        orphan.doubtful() ? calendar.find(meeting.request()) : Uni.createFrom().item(List.of());
    return found.map(all -> {
      var surplus = new LinkedHashSet<>(all);
      orphan.invitation().ifPresent(surplus::add);
      meeting.link().flatMap(Link::invitation).ifPresent(surplus::remove);
      return surplus;
    });
  }

  private Uni<Void> record(Meeting meeting, List<Invitation> cancelled, Throwable failure) {
    if (failure == null && !cancelled.isEmpty()) {
      LOG.infof("booking=%s calendly event cancelled, not needed", meeting.id().sessionId());
    }
    return meetings
        .change(
            meeting.id(),
            stored ->
                failure == null
                    ? stored.tidied(meeting.orphan())
                    : stored.tidiedInVain(clock.instant()))
        .replaceWithVoid();
  }
}
