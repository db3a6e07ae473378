package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.people.PersonalData;
import ai.aureeture.booking.application.port.people.Photos;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * A person wants to be forgotten. Each session is a step of its own, so that whatever interrupts
 * it, asking again goes on where it stopped; every service that keeps a copy gets an event of every
 * step.
 */
@ApplicationScoped
public class ErasePersonalData {
  private static final int PAGE = 100;

  private final PersonalData data;
  private final Sessions sessions;
  private final Photos photos;
  private final Clock clock;

  ErasePersonalData(PersonalData data, Sessions sessions, Photos photos, Clock clock) {
    this.data = data;
    this.sessions = sessions;
    this.photos = photos;
    this.clock = clock;
  }

  /** Refused with SESSIONS_STILL_OPEN, before anything is erased, while one of them is open. */
  public Uni<Void> erase(String personId, Actor actor) {
    return data.startErasure(personId, actor, clock.instant())
        .flatMap(_ -> photos.deleteAll(personId))
        .flatMap(_ -> forEach(personId, Optional.empty(), one -> erase(one, personId, actor)))
        .flatMap(_ -> data.forgetAnswers(personId));
  }

  private Uni<Void> erase(Session session, String personId, Actor actor) {
    return sessions
        .change(session.id(), actor, current -> current.erased(personId, clock.instant()))
        .replaceWithVoid();
  }

  private Uni<Void> forEach(
      String personId, Optional<SessionId> after, Function<Session, Uni<Void>> step) {
    return data.sessions(personId, after, PAGE)
        .flatMap(page ->
            page.isEmpty()
                ? Uni.createFrom().voidItem()
                : Multi.createFrom()
                    .iterable(page)
                    .onItem()
                    .transformToUniAndConcatenate(step::apply)
                    .onItem()
                    .ignoreAsUni()
                    .flatMap(_ -> forEach(personId, Optional.of(page.getLast().id()), step)));
  }
}
