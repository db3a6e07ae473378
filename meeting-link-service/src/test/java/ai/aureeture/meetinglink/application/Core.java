package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The whole core, wired by hand, with a clock that a test moves. */
final class Core extends Clock {
  final InMemoryMeetings meetings = new InMemoryMeetings();
  final FakeCalendarRooms calendar = new FakeCalendarRooms();
  final InMemoryAnnouncements announcements = new InMemoryAnnouncements();
  private Instant now = Instant.parse("2027-03-01T10:00:00Z");
  private final FakeInstantRooms rooms = new FakeInstantRooms();

  private final RetryPolicy retries = new RetryPolicy(Duration.ofSeconds(20), 4);
  private final AnnounceLink announceLink = new AnnounceLink(announcements, meetings, this);
  private final SupersedeOlderMeetings keepNewest = new SupersedeOlderMeetings(meetings, this);
  final TakeNextStep takeNextStep =
      new TakeNextStep(
          meetings,
          calendar,
          rooms,
          announceLink,
          keepNewest,
          new CancelOrphanedInvitation(calendar, meetings, this),
          this);
  final AdvanceMeetings advanceMeetings =
      new AdvanceMeetings(meetings, takeNextStep, retries, this);
  final PrepareMeeting prepareMeeting =
      new PrepareMeeting(
          meetings, calendar, rooms, keepNewest, announceLink, advanceMeetings, retries, this);
  final RestoreMeeting restoreMeeting =
      new RestoreMeeting(meetings, rooms, prepareMeeting, keepNewest, announcements, this);
  final CancelMeeting cancelMeeting = new CancelMeeting(meetings, advanceMeetings, this);
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
    return meetings.takeDue(now).await().indefinitely();
  }

  /** Time passes; the timer looks every second. */
  void pass(Duration time) {
    for (var end = now.plus(time); now.isBefore(end); ) {
      now = now.plusSeconds(1);
      advanceMeetings.look();
    }
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
