package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.DueConditions;
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
  /** A column for each agenda, in their order. */
  private static final String DUE =
      Stream.of(Agenda.values()).map(PostgresAgendas::isDue).collect(joining(", ", "select ", ""));

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

  private static String isDue(Agenda agenda) {
    return switch (agenda) {
      case UNPAID_ORDERS -> exists("session", DueConditions.UNPAID_ORDER + ":now");
      case REFUNDS -> exists("refund", DueConditions.REFUND + ":now");
      case ADOPTABLE_PAYMENTS ->
          exists("adoptable_payment", DueConditions.ADOPTABLE_PAYMENT + ":now");
      case UNANSWERED_REQUESTS ->
          exists("reschedule_request", DueConditions.UNANSWERED_MOVE + ":now")
              + " or "
              + exists("session", DueConditions.UNANSWERED_BOOKING + ":now");
      case SESSIONS_TO_COMPLETE -> exists("session", DueConditions.SESSION_OVER + ":longAgo");
    };
  }

  private static String exists(String table, String condition) {
    return "exists (select 1 from %s where %s)".formatted(table, condition);
  }

  private static Set<Agenda> due(Tuple found) {
    return Stream.of(Agenda.values())
        .filter(agenda -> found.get(agenda.ordinal(), Boolean.class))
        .collect(toUnmodifiableSet());
  }
}
