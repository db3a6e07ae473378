package ai.aureeture.e2e.load.invariants;

import ai.aureeture.e2e.load.invariants.PaidSession.Side;
import ai.aureeture.e2e.system.BookingDatabase;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** All sessions for which money was taken, without those that were filled in. */
final class PaidSessions {
  private static final String PAID =
      """
      SELECT id, mentor_id, mentor_email, student_id, student_email, payment_id, status,
        meeting_link, booked_at
      FROM session WHERE payment_id IS NOT NULL AND payment_id NOT LIKE 'pay_filled_%'
      """;

  private PaidSessions() {}

  static List<PaidSession> of(BookingDatabase database) {
    try (var connection = DriverManager.getConnection(database.jdbcUrl());
        var query = connection.prepareStatement(PAID);
        var rows = query.executeQuery()) {
      var all = new ArrayList<PaidSession>();
      while (rows.next()) all.add(session(rows));
      return all;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static PaidSession session(ResultSet row) throws SQLException {
    return new PaidSession(
        row.getString("id"),
        new Side(row.getString("mentor_id"), row.getString("mentor_email")),
        new Side(row.getString("student_id"), row.getString("student_email")),
        row.getString("payment_id"),
        row.getString("status"),
        row.getString("meeting_link"),
        row.getObject("booked_at", OffsetDateTime.class).toInstant());
  }
}
