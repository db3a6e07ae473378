package ai.aureeture.booking.adapter.outbound.postgres;

import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.student;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.schema.StatementLog;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.Store;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/** What was answered 503 is not committed afterwards. */
@BookingServiceTest
@DisabledIfEnvironmentVariable(
    named = StatementLog.SWITCH,
    matches = "true",
    disabledReason = "sends statements that the service does not send")
class AbandonedTransactionIT {

  @Test
  void booking_that_waited_in_vain_for_the_mentors_lock_is_never_made() {
    var mentor = mentor();
    var start = hour();
    try (var _ = Store.halt(mentor)) {
      book(student(), mentor, start)
          .then()
          .statusCode(503)
          .header("Retry-After", notNullValue())
          .body("code", equalTo("overloaded"));
    }
    // Behind all that still waits for that lock.
    book(student(), mentor, start).then().statusCode(201);
    assertEquals(1, Store.count("select count(*) from session where mentor_id = ?", mentor));
  }

  @Test
  void transaction_older_than_its_deadline_is_not_committed() {
    var event = UUID.randomUUID().toString();
    var backend = new CompletableFuture<Integer>();
    var goOn = new CompletableFuture<Void>();
    assertThrows(
        SessionRefused.class,
        () -> OnVertx.now(() -> Database.inTransaction(() -> insertAndWait(event, backend, goOn))));
    goOn.complete(null);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            Store.count(
                    "select count(*) from pg_stat_activity where pid = ? and xact_start is not"
                        + " null",
                    backend.resultNow())
                == 0);
    assertEquals(0, Store.count("select count(*) from webhook_event where event_id = ?", event));
  }

  @Test
  void refusal_is_answered_even_if_its_rollback_fails() {
    var refused =
        assertThrows(
            SessionRefused.class,
            () -> OnVertx.now(() -> Database.inTransaction(() -> loseConnectionAndRefuse())));
    assertEquals(Reason.SLOT_TAKEN, refused.reason());
  }

  private static Uni<Void> loseConnectionAndRefuse() {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery("select pg_terminate_backend(pg_backend_pid())", Boolean.class)
                .getSingleResult())
        .onFailure()
        .recoverWithNull()
        .flatMap(
            _ -> Uni.createFrom().failure(new SessionRefused(Reason.SLOT_TAKEN, "It is taken")));
  }

  private static Uni<Void> insertAndWait(
      String event, CompletableFuture<Integer> backend, CompletableFuture<Void> goOn) {
    var context = Vertx.currentContext();
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery("insert into webhook_event values (?1, now())")
                .setParameter(1, event)
                .executeUpdate()
                .flatMap(_ ->
                    database
                        .createNativeQuery("select pg_backend_pid()", Integer.class)
                        .getSingleResult()))
        .invoke(backend::complete)
        .flatMap(_ -> Uni.createFrom().completionStage(goOn))
        .emitOn(next -> context.runOnContext(_ -> next.run()));
  }
}
