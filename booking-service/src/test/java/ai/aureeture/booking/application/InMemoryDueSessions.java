package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.DueSessions;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

public final class InMemoryDueSessions implements DueSessions {
  private final InMemorySessions sessions;

  public InMemoryDueSessions(InMemorySessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<List<SessionId>> unanswered(Instant now, int limit) {
    return select(
        session ->
            session.pendingRequest().filter(open -> !now.isBefore(open.lapsesAt())).isPresent()
                || session.status() == SessionStatus.REQUESTED && !session.isOpenHold(now),
        limit);
  }

  @Override
  public Uni<List<SessionId>> overBy(Instant past, int limit) {
    return select(
        session ->
            session.isStanding()
                && session.status() != SessionStatus.COMPLETED
                && session.slot().isOver(past),
        limit);
  }

  private Uni<List<SessionId>> select(Predicate<Session> isDue, int limit) {
    return Uni.createFrom()
        .item(() -> sessions.all().stream().filter(isDue).map(Session::id).limit(limit).toList());
  }
}
