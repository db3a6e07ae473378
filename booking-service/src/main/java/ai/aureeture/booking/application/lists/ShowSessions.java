package ai.aureeture.booking.application.lists;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.lists.SessionLists;
import ai.aureeture.booking.application.port.lists.SessionLists.Both;
import ai.aureeture.booking.application.port.lists.SessionLists.Owner;
import ai.aureeture.booking.application.port.lists.SessionLists.Page;
import ai.aureeture.booking.application.port.lists.SessionLists.Place;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Mentor or student look at their sessions. */
@ApplicationScoped
public class ShowSessions {
  private final Sessions sessions;
  private final SessionLists lists;
  private final Clock clock;

  ShowSessions(Sessions sessions, SessionLists lists, Clock clock) {
    this.sessions = sessions;
    this.lists = lists;
    this.clock = clock;
  }

  /** The first pages of both lists: each session is in exactly one. */
  public Uni<Both> both(Owner owner, int limit) {
    return lists.both(owner, clock.instant(), limit);
  }

  public Uni<Page> upcoming(Owner owner, int limit, Optional<Place> after) {
    return lists.upcoming(owner, clock.instant(), limit, after);
  }

  public Uni<Page> past(Owner owner, int limit, Optional<Place> after) {
    return lists.past(owner, clock.instant(), limit, after);
  }

  /** How many sessions there are in both lists. */
  public Uni<Long> count(Owner owner) {
    return lists.count(owner);
  }

  /** The same for one who has read the first pages, which often are all there is. */
  public Uni<Long> count(Owner owner, Both first) {
    return first.upcoming().next().isPresent() || first.past().next().isPresent()
        ? count(owner)
        : Uni.createFrom()
            .item((long) first.upcoming().sessions().size() + first.past().sessions().size());
  }

  /** Refused with NOT_FOUND when it was never paid for, with NOT_YOUR_SESSION to strangers. */
  public Uni<Session> one(SessionId id, SessionAccess visitor) {
    return sessions.get(id).map(visitor::admittedTo);
  }
}
