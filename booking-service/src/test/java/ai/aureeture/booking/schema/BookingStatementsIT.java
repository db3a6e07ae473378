package ai.aureeture.booking.schema;

import static ai.aureeture.booking.support.Api.confirm;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.payQuietly;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.RealPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/** What a booking asks of PostgreSQL, by the server's own log: it grows only on purpose. */
@BookingServiceTest
@DisabledIfEnvironmentVariable(
    named = StatementLog.SWITCH,
    matches = "true",
    disabledReason = "logs statements in its own time")
@DisabledIfEnvironmentVariable(
    named = "TEST_CONTAINERS",
    matches = "true",
    disabledReason = "reads the log of the embedded server")
class BookingStatementsIT {
  /** The first words of each statement. */
  private static final List<String> HOLD =
      List.of(
          "BEGIN",
          "with taken as",
          "select (select count(distinct",
          "insert into session",
          "insert into slot_claim",
          "with audited as",
          "COMMIT",
          // the order
          "BEGIN",
          "select 1 from session where id",
          "select sr1_0.id",
          "update session set",
          "insert into audit_entry",
          "COMMIT");

  private static final List<String> CONFIRMATION =
      List.of(
          "select sr1_0.id",
          "BEGIN",
          "select 1 from session where id",
          "select sr1_0.id",
          "update session set",
          "with audited as",
          "COMMIT");

  @BeforeAll
  static void log() {
    Store.run("alter system set log_line_prefix = '" + LoggedStatement.LOG_LINE_PREFIX + "'");
    Store.run("alter system set log_statement = 'all'");
    Store.run("select pg_reload_conf()");
  }

  @AfterAll
  static void logNoMore() {
    Store.run("alter system reset log_statement");
    Store.run("alter system reset log_line_prefix");
    Store.run("select pg_reload_conf()");
  }

  @Test
  void a_hold_and_its_order_take_thirteen_statements_and_a_confirmation_seven() throws IOException {
    var held = held();
    PublishedEventsReader.awaitCarried(held.id());
    assertStatements(HOLD, statementsAbout(held));
    var paid = payQuietly(held);
    confirm(held.student(), paid).then().statusCode(201);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertStatements(
                CONFIRMATION,
                statementsAbout(held).subList(HOLD.size(), HOLD.size() + CONFIRMATION.size())));
  }

  private static void assertStatements(List<String> expected, List<String> sent) {
    var beginnings = new ArrayList<String>();
    for (int i = 0; i < sent.size(); i++) {
      var known = i < expected.size() ? expected.get(i) : "";
      beginnings.add(!known.isEmpty() && sent.get(i).startsWith(known) ? known : sent.get(i));
    }
    assertEquals(expected, beginnings);
  }

  /** The service's transactions, or single statements, that name the session or its order. */
  private static List<String> statementsAbout(Held held) throws IOException {
    var ids = Set.of("'" + held.id() + "'", "'" + held.orderId() + "'");
    var open = new HashMap<String, List<LoggedStatement>>();
    var about = new ArrayList<String>();
    for (var statement : LoggedStatement.read(RealPostgres.log())) {
      if (!statement.client().equals("vertx-pg-client")) continue;
      var transaction =
          statement.sql().equals("BEGIN")
              ? new ArrayList<LoggedStatement>()
              : open.getOrDefault(statement.connection(), new ArrayList<>());
      transaction.add(statement);
      if (statement.sql().equals("BEGIN")) {
        open.put(statement.connection(), transaction);
      } else if (!open.containsKey(statement.connection()) || statement.sql().equals("COMMIT")) {
        open.remove(statement.connection());
        if (transaction.stream().flatMap(one -> one.values().stream()).anyMatch(ids::contains)) {
          transaction.forEach(one -> about.add(one.sql()));
        }
      }
    }
    return about;
  }
}
