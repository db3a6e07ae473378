package ai.aureeture.e2e.load.fill;

import ai.aureeture.e2e.system.BookingDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** booking-service's tables, filled with copies of model sessions in a few statements. */
final class BookingTables implements AutoCloseable {
  private final Connection connection;
  private final Map<String, Long> written = new TreeMap<>();

  BookingTables(BookingDatabase database) throws SQLException {
    connection = DriverManager.getConnection(database.jdbcUrl());
  }

  /** The session as it is stored. */
  FilledSession find(String id) throws SQLException {
    return read("SELECT s.*, status = 'completed' AS is_over FROM session s WHERE id = '%s'", id)
        .getFirst();
  }

  long version(String id) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery("SELECT version FROM session WHERE id = '%s'".formatted(id))) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** So that the service finds it over, and completes it. */
  void putBack(String id, Duration by) throws SQLException {
    String sql =
        """
        UPDATE %1$s SET starts_at = starts_at - interval '%3$d s', ends_at = ends_at - interval '%3$d s',
          blocked_until = blocked_until - interval '%3$d s' WHERE %2$s = '%4$s'
        """;
    run(sql.formatted("session", "id", by.toSeconds(), id));
    run(sql.formatted("slot_claim", "session_id", by.toSeconds(), id));
  }

  /** Copies the models; answers the sessions in the order in which they were booked. */
  List<FilledSession> add(ModelSession over, ModelSession toCome, FillPlan plan)
      throws SQLException {
    run(plan.sql(over.values().meetingLink()));
    String models = "'%s', '%s'".formatted(over.values().id(), toCome.values().id());
    run("CREATE TEMP TABLE model AS SELECT * FROM session WHERE id IN (%s)".formatted(models));
    String first = "(SELECT DISTINCT ON (mentor_id) * FROM filled) f";
    String one = "t.mentor_id = (SELECT min(mentor_id) FROM model)";
    copy("mentor_offer", OwnColumns.OFFERS, first, one);
    String ofEach = "filled f JOIN model m ON f.is_over = (m.status = 'completed')";
    copy("session", OwnColumns.SESSIONS, ofEach, "t.id = m.id");
    copy("slot_claim", OwnColumns.CLAIMS, ofEach, "t.session_id = m.id");
    copy("audit_entry", OwnColumns.AUDIT, ofEach, "t.session_id = m.id");
    for (String table : List.copyOf(written.keySet())) run("VACUUM ANALYZE " + table);
    run("CHECKPOINT");
    return read("SELECT * FROM filled ORDER BY n");
  }

  /** Rows by table so far. Uses of a payment are written by a trigger, one for each session. */
  Map<String, Long> written() {
    var all = new TreeMap<String, Long>();
    written.forEach((table, rows) -> all.put("booking." + table, rows));
    all.put("booking.payment_use", written.getOrDefault("session", 0L));
    return all;
  }

  private void copy(String table, String own, String filled, String which) throws SQLException {
    String columns = columns(table);
    String sql =
        """
        INSERT INTO %1$s (%2$s) SELECT r.%3$s FROM %4$s
        JOIN %1$s t ON %5$s CROSS JOIN LATERAL jsonb_populate_record(t, %6$s) r ORDER BY f.n, t.ctid
        """;
    try (var statement = connection.createStatement()) {
      long rows =
          statement.executeLargeUpdate(
              sql.formatted(table, columns, columns.replace(", ", ", r."), filled, which, own));
      written.merge(table, rows, Long::sum);
    }
  }

  /** Without those that the database fills itself. */
  private String columns(String table) throws SQLException {
    String sql =
        """
        SELECT string_agg(column_name, ', ') FROM information_schema.columns
        WHERE table_schema = current_schema AND table_name = '%s' AND is_generated = 'NEVER'
          AND coalesce(column_default, '') NOT LIKE 'nextval%%'
        """;
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.formatted(table))) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<FilledSession> read(String sql, Object... values) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.formatted(values))) {
      var all = new ArrayList<FilledSession>();
      while (rows.next()) all.add(session(rows));
      return all;
    }
  }

  private static FilledSession session(ResultSet row) throws SQLException {
    return new FilledSession(
        row.getString("id"),
        row.getString("mentor_id"),
        row.getString("mentor_name"),
        row.getString("mentor_email"),
        row.getString("student_id"),
        row.getString("student_name"),
        row.getString("student_email"),
        row.getString("order_id"),
        row.getString("payment_id"),
        row.getString("meeting_link"),
        row.getObject("booked_at", OffsetDateTime.class).toInstant(),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("is_over"));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
