package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.InMemoryOffers;
import ai.aureeture.booking.application.InMemorySessions;
import ai.aureeture.booking.application.port.people.PersonalData;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the sessions in memory say of a person. */
final class InMemoryPersonalData implements PersonalData {
  /** Whose answers were forgotten. */
  final List<String> forgotten = new ArrayList<>();

  private final InMemorySessions sessions;
  private final InMemoryOffers offers;

  InMemoryPersonalData(InMemorySessions sessions, InMemoryOffers offers) {
    this.sessions = sessions;
    this.offers = offers;
  }

  @Override
  public Uni<List<Session>> sessions(String personId, Optional<SessionId> after, int limit) {
    return Uni.createFrom()
        .item(() ->
            sessions.all().stream()
                .filter(session ->
                    Arrays.stream(Participant.values())
                        .anyMatch(participant ->
                            session.terms().person(participant).id().equals(personId)))
                .sorted(Comparator.comparing(session -> session.id().toString()))
                .filter(session ->
                    after.isEmpty()
                        || session.id().toString().compareTo(after.get().toString()) > 0)
                .limit(limit)
                .toList());
  }

  @Override
  public Uni<Void> startErasure(String personId, Actor actor, Instant at) {
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> {
          sessions.startErasure(personId, at);
          offers.remove(personId);
        });
  }

  @Override
  public Uni<Void> forgetAnswers(String personId) {
    return Uni.createFrom().item(() -> forgotten.add(personId)).replaceWithVoid();
  }
}
