package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.DueConditions;
import ai.aureeture.booking.application.port.DueSessions;
import ai.aureeture.booking.domain.SessionId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Read from partial indexes; who sees to one twice finds it done. */
@ApplicationScoped
class PostgresDueSessions implements DueSessions {
  private static final String UNANSWERED =
      """
      (select session_id from reschedule_request where %s?1
        order by lapses_at limit ?2)
      union all
      (select id from session where %s?1
        order by hold_expires_at limit ?2)
      """
          .formatted(DueConditions.UNANSWERED_MOVE, DueConditions.UNANSWERED_BOOKING);
  private static final String OVER =
      """
      select id from session
      where %s?1
      order by ends_at limit ?2
      """
          .formatted(DueConditions.SESSION_OVER);

  @Override
  public Uni<List<SessionId>> unanswered(Instant now, int limit) {
    return select(UNANSWERED, now, limit);
  }

  @Override
  public Uni<List<SessionId>> overBy(Instant past, int limit) {
    return select(OVER, past, limit);
  }

  private static Uni<List<SessionId>> select(String query, Instant instant, int limit) {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(query, UUID.class)
                    .setParameter(1, instant)
                    .setParameter(2, limit)
                    .getResultList())
            .map(ids -> ids.stream().map(SessionId::new).toList()));
  }
}
