package ai.aureeture.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A session as its two people have it in their calendars: the newest that booking told, with the
 * link for its current time, and every edition of the calendar entry that went out. It begins when
 * the session first stands (or is first asked for), follows it through every move, and stays when
 * the session has ended or does not stand any more.
 *
 * @param editions in the order of their SEQUENCE
 */
public record Appointment(Session session, List<Edition> editions) {

  public Appointment {
    editions = List.copyOf(editions);
  }

  public static Appointment of(Session session) {
    return new Appointment(session, List.of());
  }

  /** What was told is taken in; what is older only fills in a missing link. */
  public Appointment told(Session told) {
    return new Appointment(session.mergedWith(told), editions);
  }

  /** Whether the session stands at the time that was told. */
  public boolean standsAtTheTimeOf(Session told) {
    return session.stands() && session.isAtTheTimeOf(told);
  }

  /** The entry with this link is sent to one of the two: a new edition unless it is one already. */
  public Appointment invited(Role reader, String link, Instant now) {
    return issued(reader, link, false, now);
  }

  /** The entry is taken back from one of the two, who must have been sent one before. */
  public Appointment recalled(Role reader, Instant now) {
    return wasInvited(reader) ? issued(reader, null, true, now) : this;
  }

  private Appointment issued(Role reader, String link, boolean cancelled, Instant now) {
    var fresh = new Edition(editions.size(), moves(), link, cancelled, now, Set.of());
    var edition = edition(link, cancelled).orElse(fresh).sentTo(reader);
    var others = editions.stream().filter(known -> known.sequence() < edition.sequence());
    var later = editions.stream().filter(known -> known.sequence() > edition.sequence());
    var all = Stream.of(others, Stream.of(edition), later).flatMap(s -> s).toList();
    return new Appointment(session, all);
  }

  /** The edition of the current time with this link. */
  public Optional<Edition> invitation(String link) {
    return edition(link, false);
  }

  /** The edition that takes the entry back. */
  public Optional<Edition> recall() {
    return edition(null, true);
  }

  /** Whether one of the two may have the entry in the calendar. */
  public boolean wasInvited(Role reader) {
    return editions.stream().anyMatch(known -> known.to().contains(reader));
  }

  /** The last edition that went out; empty while nobody was sent one. */
  public Optional<Edition> lastEdition() {
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
  }

  private Optional<Edition> edition(String link, boolean cancelled) {
    return editions.stream().filter(known -> known.shows(session, link, cancelled)).findFirst();
  }

  private int moves() {
    return session.reschedules().moves();
  }
}
