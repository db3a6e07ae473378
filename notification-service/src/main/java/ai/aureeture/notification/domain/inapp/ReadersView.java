package ai.aureeture.notification.domain.inapp;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.WallClock;
import java.time.Instant;

/** A session as one of its two people speaks of it: the other one's name, and their own clock. */
public record ReadersView(Session session, Role reader) {

  public String other() {
    return session.person(reader.other()).displayName();
  }

  /** Such as {@code session “System design” with Asha Verma}. */
  public String sessionWithOther() {
    return "session “%s” with %s".formatted(session.subject().displayTitle(), other());
  }

  public String when() {
    return range(session.start(), session.end());
  }

  public String start() {
    return moment(session.start());
  }

  public String range(Instant start, Instant end) {
    return WallClock.range(start, end, session.person(reader).zone());
  }

  public String moment(Instant at) {
    return WallClock.moment(at, session.person(reader).zone());
  }
}
