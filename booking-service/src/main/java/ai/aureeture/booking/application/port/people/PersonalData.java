package ai.aureeture.booking.application.port.people;

import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is kept of one person, wherever it lies. */
public interface PersonalData {

  /** All sessions and bookings the person has a part in, whatever became of them, by their ids. */
  Uni<List<Session>> sessions(String personId, Optional<SessionId> after, int limit);

  /**
   * From now on nothing that the person was part of before, or has asked for before, takes a slot;
   * an offer of theirs is emptied and hidden until they publish another, the audit trail tells who
   * wanted it, and the other services hear of it, whether the person has sessions or not. Refused
   * with SESSIONS_STILL_OPEN, with nothing changed, while one of the person's sessions is open,
   * however close the two requests are.
   */
  Uni<Void> startErasure(String personId, Actor actor, Instant at);

  /** Forgets the answers that are kept for the person's requests. */
  Uni<Void> forgetAnswers(String personId);
}
