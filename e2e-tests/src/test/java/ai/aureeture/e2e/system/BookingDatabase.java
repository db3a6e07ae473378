package ai.aureeture.e2e.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A look into booking's own tables, past all of its code. */
public record BookingDatabase(String jdbcUrl) {
  /** What PostgreSQL holds for the replica that relays the outbox: see booking's OutboxReader. */
  private static final String RELAYS =
      """
      SELECT host(a.client_addr)
      FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
        AND (l.classid::bigint << 32) + l.objid::bigint = 7253061994
      """;

  /** Each row is something that must not be. */
  private static final String DISORDER =
      """
      SELECT 'overlap of ' || before || ' and ' || id
      FROM (
        SELECT id, starts_at, lag(id) OVER own AS before, lag(ends_at) OVER own AS busy_until
        FROM session CROSS JOIN LATERAL (
          VALUES ('mentor', mentor_id), ('student', student_id)) person(role, person_id)
        WHERE status <> 'cancelled'
        WINDOW own AS (PARTITION BY role, person_id ORDER BY starts_at, id)) neighbour
      WHERE starts_at < busy_until
      UNION ALL
      SELECT 'stands without its claim: ' || s.id
      FROM session s LEFT JOIN slot_claim c ON c.session_id = s.id AND c.kind = 'booked'
      WHERE s.status NOT IN ('cancelled', 'completed') AND c.starts_at IS DISTINCT FROM s.starts_at
      UNION ALL
      SELECT 'claim without a session: ' || s.id
      FROM slot_claim c JOIN session s ON s.id = c.session_id
      WHERE s.status = 'cancelled'
      UNION ALL
      SELECT 'hold that never lapses: ' || id
      FROM session WHERE status = 'payment_pending' AND hold_expires_at < now() - interval '5 minutes'
      UNION ALL
      SELECT 'refund that waits: ' || payment_id FROM refund WHERE state <> 'done'
      UNION ALL
      SELECT 'event not relayed: ' || id FROM outbox
      """;

  private static final String OVERLAPS =
      """
      SELECT a.id || ' and ' || b.id
      FROM session a JOIN session b ON a.mentor_id = b.mentor_id AND a.id < b.id
      WHERE a.mentor_id = ?
        AND a.status <> 'cancelled' AND b.status <> 'cancelled'
        AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
      """;

  private static final String TRANSACTIONS =
      "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()";

  private static final String STATEMENTS =
      """
      SELECT sum(calls) FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
      WHERE d.datname = current_database()
      """;

  private static final String COUNTS_STATEMENTS =
      "SELECT 1 WHERE current_setting('shared_preload_libraries') LIKE '%pg_stat_statements%'";

  private static final String FIGURES = resource("/figures/by-day.sql");

  public static BookingDatabase of(TheSystem system) {
    return new BookingDatabase("jdbc:" + system.parts().bookingDatabase());
  }

  /** The addresses of the replicas that relay the outbox: there should be one. */
  public List<String> relays() {
    return read(RELAYS);
  }

  /** What is there now that must not be; some of it may only wait for its turn. */
  public List<String> disorder() {
    return read(DISORDER);
  }

  /** Waits until all has settled and nothing is there that must not be. */
  public void awaitOrder() {
    await("all is in order in the database")
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(() -> assertEquals(List.of(), disorder()));
  }

  /** What analytics-service counts, from the tables: {@code 2026-12-01 paid 41}. */
  public List<String> figuresByDay(LocalDate first, LocalDate last) {
    return read(FIGURES, first.toString(), last.toString());
  }

  public void countStatementsFromItsNextStartOn() {
    run("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
  }

  /** What it has done so far, by name; statements only where the server counts them. */
  public Map<String, Long> work() {
    var done = new TreeMap<String, Long>();
    if (!read(COUNTS_STATEMENTS).isEmpty()) {
      run("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
      done.put("statements of booking-service", Long.valueOf(read(STATEMENTS).getFirst()));
    }
    done.put("transactions of booking-service", Long.valueOf(read(TRANSACTIONS).getFirst()));
    return done;
  }

  /** Pairs of live sessions of that mentor that overlap: there must be none. */
  public List<String> overlapsOf(String mentorId) {
    return read(OVERLAPS, mentorId);
  }

  private void run(String sql) {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> read(String sql, String... parameters) {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) query.setString(i + 1, parameters[i]);
      var rows = query.executeQuery();
      var texts = new ArrayList<String>();
      while (rows.next()) texts.add(rows.getString(1));
      return texts;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String resource(String name) {
    try (var file = BookingDatabase.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
