package ai.aureeture.booking.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementRecordingTest {
  private static final String INSERT = "insert into slot (id, mentor, note) values ($1, $2, $3)";
  private static final String PREPARED = "PREPARE service_1 AS " + INSERT + ";";

  @TempDir Path folder;

  @Test
  void multi_line_statement_and_its_values_are_one_line() throws IOException {
    var log =
        entry(
                "1",
                "LOG:  execute S_1: insert into slot\n"
                    + "\t  (id, mentor, note)\n"
                    + "\tvalues ($1, $2, $3)")
            + entry("1", "DETAIL:  Parameters: $1 = 'it''s', $2 = NULL, $3 = 'two\n\tlines'");
    assertEquals(
        List.of(PREPARED, "EXECUTE service_1('it''s', NULL, E'two\\nlines');"), recorded(log));
  }

  @Test
  void transactions_are_ordered_by_their_end() throws IOException {
    var log =
        entry("1", "LOG:  statement: BEGIN")
            + insert("1", "session-1", "mentor-11")
            + entry("2", "LOG:  statement: BEGIN")
            + entry("2", "LOG:  execute S_1: delete from slot where mentor = $1")
            + entry("2", "DETAIL:  Parameters: $1 = 'mentor-11'")
            + entry("2", "LOG:  statement: COMMIT")
            + entry("1", "LOG:  statement: ROLLBACK");
    assertEquals(
        List.of(
            PREPARED,
            "PREPARE service_2 AS delete from slot where mentor = $1;",
            "BEGIN;",
            "EXECUTE service_2('mentor-11');",
            "COMMIT;",
            "BEGIN;",
            "EXECUTE service_1('session-1', 'mentor-11', NULL);",
            "ROLLBACK;"),
        recorded(log));
  }

  @Test
  void repeated_statement_is_left_out_unless_a_transaction_was_refused() throws IOException {
    var log =
        insert("1", "session-1", "mentor-11")
            + insert("1", "session-2", "mentor-22")
            + insert("1", "session-3", "mentor-33")
            + entry("1", "LOG:  statement: BEGIN")
            + insert("1", "session-4", "mentor-33")
            + entry("1", "LOG:  statement: ROLLBACK");
    assertEquals(
        List.of(
            PREPARED,
            "EXECUTE service_1('session-1', 'mentor-11', NULL);",
            "EXECUTE service_1('session-3', 'mentor-33', NULL);",
            "BEGIN;",
            "EXECUTE service_1('session-4', 'mentor-33', NULL);",
            "ROLLBACK;"),
        recorded(log));
  }

  private List<String> recorded(String log) throws IOException {
    var file = Files.writeString(folder.resolve("postgres.log"), log);
    return StatementRecording.of(LoggedStatement.read(file));
  }

  private static String insert(String connection, String id, String mentor) {
    return entry(connection, "LOG:  execute S_1: " + INSERT)
        + entry(
            connection,
            "DETAIL:  Parameters: $1 = '%s', $2 = '%s', $3 = NULL".formatted(id, mentor));
  }

  private static String entry(String connection, String message) {
    return connection + "\fbooking\fvertx-pg-client\f" + message + "\n";
  }
}
