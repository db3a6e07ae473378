package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.testsupport.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The whole core, wired by hand, with a clock that a test moves. */
final class Core {
  final MovableClock clock = new MovableClock(Instant.parse("2027-03-01T10:00:00Z"));
  final InMemoryMeetings meetings = new InMemoryMeetings();
  final FakeCalendarRooms calendar = new FakeCalendarRooms();
  final InMemoryAnnouncements announcements = new InMemoryAnnouncements();
  private final FakeInstantRooms rooms = new FakeInstantRooms();

  private final RetryPolicy retries = new RetryPolicy(Duration.ofSeconds(20), 4);
  private final AnnounceLink announceLink = new AnnounceLink(announcements, meetings, clock);
  private final SupersedeOlderMeetings keepNewest = new SupersedeOlderMeetings(meetings, clock);
  final TakeNextStep takeNextStep =
      new TakeNextStep(
          meetings,
          calendar,
          rooms,
          announceLink,
          keepNewest,
          new CancelOrphanedInvitation(calendar, meetings, clock),
          clock);
  final AdvanceMeetings advanceMeetings =
      new AdvanceMeetings(meetings, takeNextStep, retries, clock);
  final PrepareMeeting prepareMeeting =
      new PrepareMeeting(
          meetings, calendar, rooms, keepNewest, announceLink, advanceMeetings, retries, clock);
  final RestoreMeeting restoreMeeting =
      new RestoreMeeting(meetings, rooms, prepareMeeting, keepNewest, announcements, clock);
  final CancelMeeting cancelMeeting = new CancelMeeting(meetings, advanceMeetings, clock);
  final ForgetPerson forgetPerson = new ForgetPerson(meetings);

  void prepare(MeetingRequest request) {
    prepareMeeting.prepare(request).await().atMost(Duration.ofSeconds(20));
  }

  void restore(MeetingRequest request, String room) {
    restoreMeeting
        .restore(request, Optional.ofNullable(room))
        .await()
        .atMost(Duration.ofSeconds(20));
  }

  void cancel(MeetingRequest request) {
    cancelMeeting.cancel(request).await().atMost(Duration.ofSeconds(20));
  }

  Meeting stored(MeetingRequest request) {
    return all(request).stream()
        .filter(meeting -> meeting.id().equals(request.id()))
        .findFirst()
        .orElseThrow();
  }

  List<Meeting> all(MeetingRequest request) {
    return meetings.ofSession(request.id().sessionId()).await().indefinitely();
  }

  /** A worker takes the meeting and dies before its first effect. */
  Optional<Meeting> takenAndKilled() {
    return meetings.takeDue(clock.instant()).await().indefinitely();
  }

  /** Time passes; the timer looks every second. */
  void pass(Duration time) {
    for (var end = clock.instant().plus(time); clock.instant().isBefore(end); ) {
      clock.pass(Duration.ofSeconds(1));
      advanceMeetings.look();
    }
  }
}
