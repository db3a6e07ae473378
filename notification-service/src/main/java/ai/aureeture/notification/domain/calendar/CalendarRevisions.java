package ai.aureeture.notification.domain.calendar;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every revision of one session's calendar entry that went out, in the order of their SEQUENCE.
 * Both people's numbers are one count, so that what both are told of one change has one number.
 */
public record CalendarRevisions(List<CalendarRevision> all) {
  public static final CalendarRevisions NONE = new CalendarRevisions(List.of());

  public CalendarRevisions {
    all = List.copyOf(all);
  }

  /** With the revision of this state sent to one more: a new one unless there is one already. */
  CalendarRevisions sentTo(
      Role reader, Session session, Optional<String> link, boolean cancelled, Instant now) {
    var revision =
        find(session, link, cancelled)
            .orElseGet(() -> next(session, link, cancelled, now))
            .sentTo(reader);
    return new CalendarRevisions(
        Stream.of(
                all.stream().limit(revision.sequence()),
                Stream.of(revision),
                all.stream().skip(revision.sequence() + 1L))
            .flatMap(part -> part)
            .toList());
  }

  private CalendarRevision next(
      Session session, Optional<String> link, boolean cancelled, Instant now) {
    var moves = session.reschedules().moves();
    return new CalendarRevision(all.size(), moves, link, cancelled, now, Set.of());
  }

  Optional<CalendarRevision> find(Session session, Optional<String> link, boolean cancelled) {
    return all.stream().filter(revision -> revision.shows(session, link, cancelled)).findFirst();
  }

  /** Whether any revision was sent to one of the two. */
  boolean reached(Role reader) {
    return all.stream().anyMatch(revision -> revision.to().contains(reader));
  }

  /** The newest; empty while none was sent. */
  public Optional<CalendarRevision> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }
}
