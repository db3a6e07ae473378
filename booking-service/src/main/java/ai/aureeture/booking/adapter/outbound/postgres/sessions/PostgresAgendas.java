package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import static java.util.stream.Collectors.toUnmodifiableSet;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.application.port.Agendas;
import ai.aureeture.booking.application.port.BookingPolicy;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** One statement over the partial index of each agenda. */
@ApplicationScoped
class PostgresAgendas implements Agendas {
  // A column for each agenda, in their order.
  private static final String DUE =
      """
      select
        exists (select 1 from session where payment_id is null and reconcile_at <= :now),
        exists (select 1 from refund where state = 'due' and next_attempt_at <= :now),
        exists (select 1 from adoptable_payment
          where state in ('waiting', 'due') and next_attempt_at <= :now),
        exists (select 1 from reschedule_request where status = 'pending' and lapses_at <= :now)
          or exists (select 1 from session where status = 'requested' and hold_expires_at <= :now),
        exists (select 1 from session
          where status in ('scheduled', 'reschedule_requested', 'ongoing') and ends_at <= :longAgo)
      """;

  private final BookingPolicy policy;

  PostgresAgendas(BookingPolicy policy) {
    this.policy = policy;
  }

  @Override
  public Uni<Set<Agenda>> due(Instant now) {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(DUE, Tuple.class)
                    .setParameter("now", now)
                    .setParameter("longAgo", now.minus(policy.completeAfter()))
                    .getSingleResult())
            .map(PostgresAgendas::due));
  }

  private static Set<Agenda> due(Tuple found) {
    return Stream.of(Agenda.values())
        .filter(agenda -> found.get(agenda.ordinal(), Boolean.class))
        .collect(toUnmodifiableSet());
  }
}
