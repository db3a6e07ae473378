package ai.aureeture.booking.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a recorded script against a database and notes what becomes of each line. */
final class StatementReplay {
  private static final String TYPES =
      "select name, parameter_types::text, result_types::text from pg_prepared_statements";

  private StatementReplay() {}

  /**
   * @return for each line its number of rows or its error, for each prepared statement also the
   *     types of its parameters and results
   */
  static List<String> run(String database, List<String> script) throws SQLException {
    try (var connection =
        DriverManager.getConnection("jdbc:" + database + "&preferQueryMode=simple")) {
      var outcomes = new ArrayList<String>();
      for (String line : script) {
        outcomes.add(outcome(connection, line));
      }
      var types = types(connection);
      for (int i = 0; i < outcomes.size(); i++) {
        var words = script.get(i).split(" ", 3);
        if (words[0].equals("PREPARE")) {
          outcomes.set(i, outcomes.get(i) + types.getOrDefault(words[1], ""));
        }
      }
      return outcomes;
    }
  }

  private static String outcome(Connection connection, String line) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      if (!statement.execute(line)) return rows(statement.getUpdateCount());
      try (var results = statement.getResultSet()) {
        int rows = 0;
        while (results.next()) rows++;
        return rows(rows);
      }
    } catch (SQLException refused) {
      return refused.getSQLState() + " " + refused.getMessage().lines().findFirst().orElse("");
    }
  }

  private static String rows(int count) {
    return count == 1 ? "1 row" : count + " rows";
  }

  private static Map<String, String> types(Connection connection) throws SQLException {
    var types = new LinkedHashMap<String, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(TYPES)) {
      while (rows.next()) {
        types.put(rows.getString(1), ", " + rows.getString(2) + " -> " + rows.getString(3));
      }
    }
    return types;
  }
}
