package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.CalendarRooms;
import ai.aureeture.meetinglink.application.port.InstantRooms;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.Provider;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A session stands, or has moved, and wants its room. */
@ApplicationScoped
public class PrepareMeeting {
  private final Meetings meetings;
  private final CalendarRooms calendar;
  private final InstantRooms rooms;
  private final SupersedeOlderMeetings keepNewest;
  private final AnnounceLink announceLink;
  private final AdvanceMeetings advanceMeetings;
  private final RetryPolicy retries;
  private final Clock clock;

  PrepareMeeting(
      Meetings meetings,
      CalendarRooms calendar,
      InstantRooms rooms,
      SupersedeOlderMeetings keepNewest,
      AnnounceLink announceLink,
      AdvanceMeetings advanceMeetings,
      RetryPolicy retries,
      Clock clock) {
    this.meetings = meetings;
    this.calendar = calendar;
    this.rooms = rooms;
    this.keepNewest = keepNewest;
    this.announceLink = announceLink;
    this.advanceMeetings = advanceMeetings;
    this.retries = retries;
    this.clock = clock;
  }

  /**
   * Completes when the link is announced, or when the request is stored and Calendly is being asked
   * in the background. A repeat finds the same room; an event of a time that the session has left
   * since changes nothing.
   */
  public Uni<Void> prepare(MeetingRequest request) {
    var sessionId = request.id().sessionId();
    return meetings
        .ofSession(sessionId)
        .flatMap(known ->
            known.stream().anyMatch(meeting -> meeting.id().move() > request.id().move())
                ? Uni.createFrom().voidItem()
                : meetings
                    .addOrGet(first(request, known))
                    .flatMap(_ -> keepNewest.keep(sessionId))
                    .flatMap(all -> announceOrAsk(all.getLast())));
  }

  private Uni<Void> announceOrAsk(Meeting newest) {
    if (newest.isDue(clock.instant())) {
      advanceMeetings.wake();
    }
    return announceLink.announce(newest);
  }

  private Meeting first(MeetingRequest request, List<Meeting> before) {
    var now = clock.instant();
    var room = standing(before);
    if (room.isPresent()) {
      return Meeting.settled(request, Link.jitsi(room.get(), "same room"), now);
    }
    if (request.eventType().isEmpty()) {
      return Meeting.settled(request, Link.jitsi(rooms.open(), "no event type"), now);
    }
    return calendar.offered()
        ? Meeting.wanted(request, now, retries.forCalendar())
        : Meeting.settled(request, Link.jitsi(rooms.open(), "no calendly key"), now);
  }

  /** The room that both people know already, and that any time will do for. */
  private static Optional<String> standing(List<Meeting> before) {
    return before.stream()
        .flatMap(meeting -> meeting.link().stream())
        .filter(link -> link.provider() == Provider.JITSI)
        .map(Link::url)
        .reduce((older, newer) -> newer);
  }
}
