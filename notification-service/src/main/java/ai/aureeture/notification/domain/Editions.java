package ai.aureeture.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every edition of one session's calendar entry that went out, in the order of their SEQUENCE. Both
 * people's numbers are one count, so that what both are told of one change has one number.
 */
public record Editions(List<Edition> all) {
  public static final Editions NONE = new Editions(List.of());

  public Editions {
    all = List.copyOf(all);
  }

  /** With the edition of this state sent to one more: a new one unless there is one already. */
  Editions sentTo(Role reader, Session session, String link, boolean cancelled, Instant now) {
    var edition =
        find(session, link, cancelled)
            .orElseGet(() -> next(session, link, cancelled, now))
            .sentTo(reader);
    return new Editions(
        Stream.of(
                all.stream().limit(edition.sequence()),
                Stream.of(edition),
                all.stream().skip(edition.sequence() + 1L))
            .flatMap(part -> part)
            .toList());
  }

  private Edition next(Session session, String link, boolean cancelled, Instant now) {
    var moves = session.reschedules().moves();
    return new Edition(all.size(), moves, link, cancelled, now, Set.of());
  }

  Optional<Edition> find(Session session, String link, boolean cancelled) {
    return all.stream().filter(edition -> edition.shows(session, link, cancelled)).findFirst();
  }

  /** Whether any edition was sent to one of the two. */
  boolean reached(Role reader) {
    return all.stream().anyMatch(edition -> edition.to().contains(reader));
  }

  /** The newest; empty while none was sent. */
  public Optional<Edition> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }
}
