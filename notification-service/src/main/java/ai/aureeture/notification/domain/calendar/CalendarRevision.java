package ai.aureeture.notification.domain.calendar;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One state of a session's calendar entry that people were sent. A person who is sent the same
 * state, however often, is sent the same revision.
 *
 * @param sequence RFC 5545 SEQUENCE: 0 for the first, one more for each later revision
 * @param moves which of the session's times it shows
 * @param link where to meet; empty while the entry names the dashboard's join page
 * @param cancelled whether it takes the entry back
 * @param at when it was made
 * @param to who has been sent it, or is being sent it
 */
public record CalendarRevision(
    int sequence, int moves, Optional<String> link, boolean cancelled, Instant at, Set<Role> to) {

  public CalendarRevision {
    to = Set.copyOf(to);
  }

  boolean shows(Session session, Optional<String> place, boolean takenBack) {
    return moves == session.reschedules().moves() && link.equals(place) && cancelled == takenBack;
  }

  CalendarRevision sentTo(Role reader) {
    var all = EnumSet.of(reader);
    all.addAll(to);
    return new CalendarRevision(sequence, moves, link, cancelled, at, all);
  }
}
