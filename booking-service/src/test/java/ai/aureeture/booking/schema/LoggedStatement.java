package ai.aureeture.booking.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement as PostgreSQL logs it.
 *
 * @param connection the server's id of the connection
 * @param client the application's name, as the connection gives it
 * @param sql in one line
 * @param values one SQL literal for each parameter
 */
record LoggedStatement(
    String connection, String database, String client, String sql, List<String> values) {
  /** Makes lines that {@link #read} understands; continued lines of an entry begin with a tab. */
  static final String LOG_LINE_PREFIX = "%c\f%d\f%a\f";

  private static final Pattern STATEMENT =
      Pattern.compile("LOG:  (?:statement|execute [^ ]+): (.*)", Pattern.DOTALL);
  private static final String PARAMETERS = "DETAIL:  Parameters: ";
  private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'(?:[^']++|'')*+')");

  /** All statements of a log, in the order in which they began. */
  static List<LoggedStatement> read(Path log) throws IOException {
    var statements = new ArrayList<LoggedStatement>();
    for (String entry : Files.readString(log).split("\n(?!\t)")) {
      var parts = entry.split("\f", 4);
      if (parts.length < 4) continue;
      var message = parts[3].replace("\n\t", "\n");
      var statement = STATEMENT.matcher(message);
      if (statement.matches()) {
        var sql = statement.group(1).strip().replaceAll("\\s+", " ");
        statements.add(new LoggedStatement(parts[0], parts[1], parts[2], sql, List.of()));
      } else if (message.startsWith(PARAMETERS)) {
        // The server writes it in one piece with the statement.
        statements.add(statements.removeLast().with(message));
      }
    }
    return statements;
  }

  private LoggedStatement with(String parameters) {
    var values = VALUE.matcher(parameters).results().map(value -> value.group(1)).toList();
    return new LoggedStatement(connection, database, client, sql, values);
  }
}
