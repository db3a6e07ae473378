package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.CalendarRooms;
import ai.aureeture.meetinglink.application.port.InstantRooms;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.Wish;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;

/** A session stands and wants its room. */
@Singleton
public class PrepareMeeting {
  private final Meetings meetings;
  private final CalendarRooms calendar;
  private final InstantRooms rooms;
  private final AnnounceLink announceLink;
  private final CarryOn carryOn;
  private final Patience patience;
  private final Clock clock;

  PrepareMeeting(
      Meetings meetings,
      CalendarRooms calendar,
      InstantRooms rooms,
      AnnounceLink announceLink,
      CarryOn carryOn,
      Patience patience,
      Clock clock) {
    this.meetings = meetings;
    this.calendar = calendar;
    this.rooms = rooms;
    this.announceLink = announceLink;
    this.carryOn = carryOn;
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * Completes when the link is announced, or when the wish is stored and Calendly is being asked in
   * the background. A repeat finds the same room.
   */
  public Uni<Void> prepare(Wish wish) {
    return meetings.addOrGet(first(wish)).chain(this::announceOrAsk);
  }

  private Uni<Void> announceOrAsk(Meeting stored) {
    if (stored.isDue(clock.instant())) {
      carryOn.wake();
    }
    return announceLink.announce(stored);
  }

  private Meeting first(Wish wish) {
    var now = clock.instant();
    if (wish.eventType().isEmpty()) {
      return Meeting.settled(wish, Link.jitsi(rooms.open(), "no event type"), now);
    }
    return calendar.offered()
        ? Meeting.wanted(wish, now, patience.forCalendar())
        : Meeting.settled(wish, Link.jitsi(rooms.open(), "no calendly key"), now);
  }
}
