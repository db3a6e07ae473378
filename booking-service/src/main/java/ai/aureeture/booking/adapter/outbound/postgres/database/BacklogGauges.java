package ai.aureeture.booking.adapter.outbound.postgres.database;

import ai.aureeture.booking.domain.SessionRefused;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What waits in the store, looked at every 15 seconds: events for the broker, money that should go
 * back, and payments that need a person. Every replica reports the same values; NaN while the store
 * is away.
 */
@ApplicationScoped
public class BacklogGauges {
  private static final String WAITING =
      """
      select
        (select count(*) from outbox) as events,
        (select cast(coalesce(extract(epoch from now() - min(occurred_at)), 0) as float8)
           from outbox) as age,
        (select count(*) from refund where state = 'due')
          + (select count(*) from adoptable_payment where state = 'due') as due,
        (select count(*) from refund where state = 'failed')
          + (select count(*) from adoptable_payment where state = 'failed') as failed,
        (select count(*) from unmatched_payment u
           where not exists (select 1 from payment_use p where p.payment_id = u.payment_id)) as unmatched
      """;

  private record Waiting(
      double events, double age, double refundsDue, double refundsFailed, double unmatched) {
    static final Waiting UNKNOWN =
        new Waiting(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  private volatile Waiting waiting = Waiting.UNKNOWN;

  /**
   * @param relay whether this service empties the outbox itself; where Debezium reads it, rows stay
   *     after they are with the broker
   */
  BacklogGauges(
      MeterRegistry metrics, @ConfigProperty(name = "booking.outbox.relay") boolean relay) {
    if (relay) {
      measureOutbox(metrics);
    }
    Gauge.builder("booking.refunds.open", () -> waiting.refundsDue)
        .description("Payments that should go back")
        .tag("state", "due")
        .register(metrics);
    Gauge.builder("booking.refunds.open", () -> waiting.refundsFailed)
        .tag("state", "failed")
        .register(metrics);
    Gauge.builder("booking.payments.unmatched", () -> waiting.unmatched)
        .description("Captured payments whose orders this service did not open")
        .register(metrics);
  }

  private void measureOutbox(MeterRegistry metrics) {
    Gauge.builder("booking.outbox.events", () -> waiting.events)
        .description("Events that are saved and not yet with the broker")
        .register(metrics);
    Gauge.builder("booking.outbox.age", () -> waiting.age)
        .description("How long the oldest of them has waited")
        .baseUnit("seconds")
        .register(metrics);
  }

  @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> look() {
    return Database.reading(() ->
            Panache.getSession()
                .flatMap(
                    database -> database.createNativeQuery(WAITING, Tuple.class).getSingleResult()))
        .map(BacklogGauges::read)
        .onFailure(SessionRefused.class)
        .recoverWithItem(Waiting.UNKNOWN)
        .invoke(seen -> waiting = seen)
        .replaceWithVoid();
  }

  private static Waiting read(Tuple row) {
    return new Waiting(
        number(row, 0), number(row, 1), number(row, 2), number(row, 3), number(row, 4));
  }

  private static double number(Tuple row, int column) {
    return row.get(column, Number.class).doubleValue();
  }
}
