package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.Announcements;
import ai.aureeture.meetinglink.application.port.InstantRooms;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.MeetingState.Announced;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A session that stands is told again, because this store or the topic of the links was lost. The
 * room that its people know stays theirs, also when the session moves later; Calendly's rooms are
 * one for each time and are not taken back.
 */
@ApplicationScoped
public class RestoreMeeting {
  private final Meetings meetings;
  private final InstantRooms rooms;
  private final PrepareMeeting prepareMeeting;
  private final SupersedeOlderMeetings keepNewest;
  private final Announcements announcements;
  private final Clock clock;

  RestoreMeeting(
      Meetings meetings,
      InstantRooms rooms,
      PrepareMeeting prepareMeeting,
      SupersedeOlderMeetings keepNewest,
      Announcements announcements,
      Clock clock) {
    this.meetings = meetings;
    this.rooms = rooms;
    this.prepareMeeting = prepareMeeting;
    this.keepNewest = keepNewest;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * Where nothing was lost, nothing changes; so it is for an event of a time that the session has
   * left since.
   *
   * @param room what booking knows as the session's room; empty: it waits for one
   */
  public Uni<Void> restore(MeetingRequest request, Optional<String> room) {
    return room.isEmpty()
        ? meetings
            .ofSession(request.id().sessionId())
            .flatMap(known -> tellOrPrepare(request, known))
        : room.filter(rooms::isOurs)
            .map(ours -> remember(request, ours))
            .orElseGet(Uni.createFrom()::voidItem);
  }

  /** A link that was told and has not arrived is told once more, as the same event. */
  private Uni<Void> tellOrPrepare(MeetingRequest request, List<Meeting> known) {
    return known.stream()
        .filter(meeting -> meeting.id().equals(request.id()))
        .filter(meeting -> meeting.state() instanceof Announced)
        .findFirst()
        .map(told -> announcements.announce(told.request(), told.link().orElseThrow()))
        .orElseGet(() -> prepareMeeting.prepare(request));
  }

  private Uni<Void> remember(MeetingRequest request, String room) {
    var sessionId = request.id().sessionId();
    var meeting = Meeting.known(request, Link.jitsi(room, "told again"), clock.instant());
    return meetings
        .ofSession(sessionId)
        .flatMap(known ->
            known.stream().anyMatch(other -> other.id().move() > request.id().move())
                ? Uni.createFrom().voidItem()
                : meetings
                    .addOrGet(meeting)
                    .flatMap(_ -> keepNewest.keep(sessionId))
                    .replaceWithVoid());
  }
}
