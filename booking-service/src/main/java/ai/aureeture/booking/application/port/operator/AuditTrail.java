package ai.aureeture.booking.application.port.operator;

import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who changed what, written in the transaction of the change itself; what is not this service's to
 * change, right before it and after it. Persons appear under their ids only.
 */
public interface AuditTrail {

  /** Entries that fit, the newest first, older than {@code before}. */
  Uni<Page> read(Scope scope, int limit, Optional<Long> before);

  /** Keeps that at most so many dead letters of a topic are to be sent again. */
  Uni<Void> addReplayStart(String topic, int limit, Actor actor, Instant at);

  /** Keeps that so many dead letters of a topic were sent again. */
  Uni<Void> addReplay(String topic, int replayed, Actor actor, Instant at);

  /**
   * @param personId who acted, or whose session it is
   */
  record Scope(Optional<SessionId> session, Optional<String> personId) {}

  /** The entries, and the place to go on from; empty at the end. */
  record Page(List<Entry> entries, Optional<Long> next) {}

  /**
   * @param session empty for what is no session's
   * @param detail a JSON object of facts
   */
  record Entry(
      long id,
      Instant at,
      Actor actor,
      String what,
      Optional<SessionId> session,
      Optional<Long> version,
      String detail) {}
}
