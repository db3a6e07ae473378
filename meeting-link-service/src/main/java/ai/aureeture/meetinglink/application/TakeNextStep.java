package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.CalendarRooms;
import ai.aureeture.meetinglink.application.port.InstantRooms;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Accepted;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Failed;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Refused;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Unheard;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.application.port.NoRoom;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingState.Announced;
import ai.aureeture.meetinglink.domain.MeetingState.Decided;
import ai.aureeture.meetinglink.domain.MeetingState.Invited;
import ai.aureeture.meetinglink.domain.MeetingState.Wanted;
import ai.aureeture.meetinglink.domain.MeetingState.Withdrawn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** One step of one meeting, from whatever state it was left in. */
@ApplicationScoped
public class TakeNextStep {
  private static final int MOST_INVITATIONS = 2;

  private final Meetings meetings;
  private final CalendarRooms calendar;
  private final InstantRooms rooms;
  private final AnnounceLink announceLink;
  private final SupersedeOlderMeetings keepNewest;
  private final CancelOrphanedInvitation cancelOrphanedInvitation;
  private final Clock clock;

  TakeNextStep(
      Meetings meetings,
      CalendarRooms calendar,
      InstantRooms rooms,
      AnnounceLink announceLink,
      SupersedeOlderMeetings keepNewest,
      CancelOrphanedInvitation cancelOrphanedInvitation,
      Clock clock) {
    this.meetings = meetings;
    this.calendar = calendar;
    this.rooms = rooms;
    this.announceLink = announceLink;
    this.keepNewest = keepNewest;
    this.cancelOrphanedInvitation = cancelOrphanedInvitation;
    this.clock = clock;
  }

  /** Fails only when the store or the broker is away: it will be due again. */
  public Uni<Void> take(Meeting meeting) {
    return switch (meeting.state()) {
      case Wanted(int tries) -> tries > 1 ? lookUp(meeting, tries) : ask(meeting);
      case Invited(var invitation, _, _) -> poll(meeting, invitation);
      case Decided _ -> announceLink.announce(meeting);
      case Announced _, Withdrawn _ -> cancelOrphanedInvitation.clear(meeting);
    };
  }

  private Uni<Void> ask(Meeting meeting) {
    if (meeting.isLate(clock.instant())) {
      return fallBack(meeting, "calendly too slow", false);
    }
    return keepNewest
        .keep(meeting.id().sessionId())
        .flatMap(all ->
            meeting.id().equals(all.getLast().id())
                // What stands at the times before may overlap, or be the same time.
                ? cancelOrphanedInvitation.clearWithdrawn(all).flatMap(_ -> invite(meeting))
                : Uni.createFrom().voidItem());
  }

  private Uni<Void> invite(Meeting meeting) {
    return calendar
        .invite(meeting.request())
        .flatMap(answer ->
            switch (answer) {
              case Accepted(var invitation) -> accept(meeting, invitation);
              case Refused(var why) -> fallBack(meeting, why, false);
              case Failed(var why) -> fallBack(meeting, why, true);
              case Unheard _ -> save(meeting, stored -> stored.unheard(clock.instant()));
            });
  }

  private Uni<Void> lookUp(Meeting meeting, int tries) {
    if (meeting.isLate(clock.instant())) {
      return fallBack(meeting, "calendly too slow", true);
    }
    return calendar
        .find(meeting.request())
        .onItemOrFailure()
        .transformToUni((found, failure) -> {
          if (failure != null) {
            return fallBack(meeting, "calendly cannot be asked", true);
          }
          if (!found.isEmpty()) {
            return accept(meeting, found.getFirst());
          }
          return tries <= MOST_INVITATIONS
              ? ask(meeting)
              : fallBack(meeting, "calendly does not answer", true);
        });
  }

  private Uni<Void> accept(Meeting meeting, Invitation invitation) {
    return save(meeting, stored -> stored.invited(invitation, clock.instant()));
  }

  private Uni<Void> poll(Meeting meeting, Invitation invitation) {
    return calendar
        .joinLink(invitation)
        .onItemOrFailure()
        .transformToUni((link, failure) -> {
          if (failure instanceof NoRoom) {
            return fallBack(meeting, failure.getMessage(), false);
          }
          if (failure == null && link.isPresent()) {
            return decide(meeting, Link.calendly(link.get(), invitation), false);
          }
          return meeting.isLate(clock.instant())
              ? fallBack(meeting, "calendly too slow", false)
              : save(meeting, stored -> stored.polledInVain(clock.instant()));
        });
  }

  private Uni<Void> fallBack(Meeting meeting, String why, boolean doubtful) {
    return decide(meeting, Link.jitsi(rooms.open(), why), doubtful);
  }

  private Uni<Void> decide(Meeting meeting, Link link, boolean doubtful) {
    return meetings
        .change(meeting.id(), stored -> stored.decided(link, doubtful, clock.instant()))
        .flatMap(announceLink::announce);
  }

  private Uni<Void> save(Meeting meeting, UnaryOperator<Meeting> decide) {
    return meetings.change(meeting.id(), decide).replaceWithVoid();
  }
}
