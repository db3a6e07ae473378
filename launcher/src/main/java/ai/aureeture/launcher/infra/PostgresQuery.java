package ai.aureeture.launcher.infra;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Asks a server one real question. A full disk, a recovery or too many connections are no reason to
 * restart a server that says so: PostgreSQL overcomes them without help.
 */
final class PostgresQuery {
  private static final String SUCCESS = "00000";
  private static final String CONNECTION_FAILURES = "08";

  private PostgresQuery() {}

  /** Whether the server answers within seconds and without an error. */
  static boolean succeeds(int port, String user, String password) {
    return state(port, user, password).equals(SUCCESS);
  }

  /** Whether the server answers within seconds, be it with an error of its own. */
  static boolean isAnswered(int port, String user, String password) {
    return !state(port, user, password).startsWith(CONNECTION_FAILURES);
  }

  /** The answer's SQLSTATE. */
  private static String state(int port, String user, String password) {
    Properties settings = new Properties();
    settings.setProperty("user", user);
    settings.setProperty("password", password);
    settings.setProperty("connectTimeout", "1");
    settings.setProperty("loginTimeout", "2");
    settings.setProperty("socketTimeout", "2");
    String address = "jdbc:postgresql://127.0.0.1:" + port + "/" + user;
    try (var connection = new Driver().connect(address, settings);
        var statement = connection.createStatement()) {
      return statement.execute("select 1") ? SUCCESS : CONNECTION_FAILURES;
    } catch (SQLException refusal) {
      return Objects.requireNonNullElse(refusal.getSQLState(), CONNECTION_FAILURES);
    }
  }
}
