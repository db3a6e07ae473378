package ai.aureeture.booking.adapter.outbound.postgres.database;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.port.ProcessedWebhooks;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.schema.StatementLog;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

@BookingServiceTest
@DisabledIfEnvironmentVariable(
    named = StatementLog.SWITCH,
    matches = "true",
    disabledReason = "sends statements that the service does not send")
class DatabaseIT {
  @Inject ProcessedWebhooks webhooks;

  private final String prefix = UUID.randomUUID() + "-";

  @Test
  void work_whose_caller_cancels_is_committed_without_a_log_line() throws Throwable {
    var log = new Complaints();
    Logger.getLogger("").addHandler(log);
    try {
      VertxContextSupport.subscribeAndAwait(() -> {
        for (int i = 0; i < 20; i++) {
          var asked = webhooks.add(prefix + i, Instant.now()).subscribe().with(_ -> {});
          asked.cancel();
        }
        return Uni.createFrom().voidItem();
      });
      await().atMost(Duration.ofSeconds(20)).until(() -> processed() == 20);
      assertEquals(List.of(), List.copyOf(log.lines));
    } finally {
      Logger.getLogger("").removeHandler(log);
    }
  }

  @Test
  void concurrent_work_does_not_share_a_session() throws Throwable {
    VertxContextSupport.subscribeAndAwait(() ->
        Multi.createFrom()
            .range(0, 40)
            .onItem()
            .transformToUni(i ->
                webhooks.add(prefix + i, Instant.now()).flatMap(_ -> webhooks.contains(prefix + i)))
            .merge(8)
            .collect()
            .asList()
            .invoke(all -> assertEquals(40, all.stream().filter(known -> known).count())));
    assertEquals(40, processed());
  }

  /** PostgreSQL itself would end this transaction only a second after its time. */
  @Test
  void work_that_ends_after_its_time_is_not_committed() {
    var refused =
        assertThrows(
            SessionRefused.class,
            () ->
                VertxContextSupport.subscribeAndAwait(() ->
                    Database.inTransaction(
                        Duration.ofSeconds(3), () -> add(prefix).flatMap(_ -> sleep(3.2)))));
    assertTrue(SessionRefused.isOutage(refused), refused::getMessage);
    assertEquals(0, processed());
  }

  /** A second more than a transaction has, and a second less. */
  @Test
  void transactions_that_begin_at_once_have_the_limits_of_their_connection() throws Throwable {
    assertEquals("9s 7s", limits(TransactionDeadline.USUAL));
    assertNotEquals("9s 7s", limits(Duration.ofSeconds(3)));
  }

  private static String limits(Duration timeToCommit) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() ->
        Database.inTransaction(
            timeToCommit,
            () ->
                execute(
                    "select current_setting('transaction_timeout') || ' '"
                        + " || current_setting('lock_timeout')")));
  }

  private static Uni<?> add(String eventId) {
    return execute("insert into webhook_event values ('" + eventId + "', now()) returning 'done'");
  }

  private static Uni<String> sleep(double seconds) {
    return execute("select 'done' from (select pg_sleep(" + seconds + ")) slept");
  }

  private static Uni<String> execute(String statement) {
    return Panache.getSession()
        .flatMap(database -> database.createNativeQuery(statement, String.class).getSingleResult());
  }

  private long processed() {
    return Store.count("select count(*) from webhook_event where event_id like ?", prefix + "%");
  }

  /** What the store and the libraries under it say; the service's other work may be complaining. */
  private static final class Complaints extends Handler {
    // The rest of the service, its broker, and who finds a machine slow.
    private static final List<String> NEIGHBOURS =
        List.of(
            "ai.aureeture.",
            "io.smallrye.reactive.messaging.",
            "org.apache.kafka.",
            "io.quarkus.scheduler.",
            "io.vertx.core.impl.BlockedThreadChecker");

    final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    public void publish(LogRecord entry) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()
          && isOfTheStore(entry.getLoggerName())) {
        lines.add(entry.getLoggerName() + ": " + entry.getMessage());
      }
    }

    private static boolean isOfTheStore(String logger) {
      return logger.startsWith(DatabaseIT.class.getPackageName())
          || NEIGHBOURS.stream().noneMatch(logger::startsWith);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
