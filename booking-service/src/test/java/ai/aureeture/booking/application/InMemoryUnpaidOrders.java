package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.UnpaidOrders;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryUnpaidOrders implements UnpaidOrders {
  public final Map<SessionId, Optional<Instant>> agenda = new HashMap<>();
  private final InMemorySessions sessions;

  public InMemoryUnpaidOrders(InMemorySessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<List<SessionId>> takeDue(Instant now, Duration lease, int limit) {
    return Uni.createFrom().item(() -> take(now, lease, limit));
  }

  @Override
  public Uni<Void> askAgain(SessionId session, Optional<Instant> at) {
    return Uni.createFrom().item(() -> agenda.put(session, at)).replaceWithVoid();
  }

  private synchronized List<SessionId> take(Instant now, Duration lease, int limit) {
    var due =
        sessions.all().stream()
            .filter(session -> session.payment().isEmpty() && !session.terms().isFree())
            .filter(session -> isDue(session, now))
            .map(Session::id)
            .limit(limit)
            .toList();
    due.forEach(id -> agenda.put(id, Optional.of(now.plus(lease))));
    return due;
  }

  private boolean isDue(Session session, Instant now) {
    return agenda
        .getOrDefault(session.id(), Optional.of(session.terms().holdExpiresAt()))
        .filter(at -> !at.isAfter(now))
        .isPresent();
  }
}
