package ai.aureeture.e2e.system;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A look into booking's own table, past all of its code. */
public record BookingDatabase(String jdbcUrl) {
  private static final String OVERLAPS =
      """
      SELECT a.id || ' and ' || b.id
      FROM session a JOIN session b ON a.mentor_id = b.mentor_id AND a.id < b.id
      WHERE a.mentor_id = ?
        AND a.status <> 'cancelled' AND b.status <> 'cancelled'
        AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
      """;

  public static BookingDatabase of(TheSystem system) {
    return new BookingDatabase("jdbc:" + system.parts().bookingDatabase());
  }

  /** Pairs of live sessions of that mentor that overlap: there must be none. */
  public List<String> overlapsOf(String mentorId) {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var query = connection.prepareStatement(OVERLAPS)) {
      query.setString(1, mentorId);
      var rows = query.executeQuery();
      var pairs = new ArrayList<String>();
      while (rows.next()) pairs.add(rows.getString(1));
      return pairs;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
