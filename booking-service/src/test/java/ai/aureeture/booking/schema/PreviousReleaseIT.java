package ai.aureeture.booking.schema;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.RealPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/**
 * While a release is rolled out, and after a way back, the release before works on this schema. Its
 * recorded statements run here on the schema that they were recorded on and on this release's: each
 * has the same parameters and results, changes as many rows, and is refused for the same reason.
 */
@DisabledIfEnvironmentVariable(
    named = StatementLog.SWITCH,
    matches = "true",
    disabledReason = "the recording is being replaced")
class PreviousReleaseIT {
  private static final int THIS_RELEASE = Migrations.numbers().getLast();
  private static final String REFUSED_BEFORE_IN_ITS_TRANSACTION = "25P02";

  private static List<String> script;
  private static List<String> before;
  private static List<String> now;

  @BeforeAll
  static void replay() throws IOException, SQLException {
    RealPostgres.bringBack();
    var recorded = RecordedStatements.read();
    script = recorded.script();
    before = replayOn("schema_before", recorded.schemaVersion());
    now = replayOn("schema_now", THIS_RELEASE);
  }

  @Test
  void statements_of_the_previous_release_do_the_same_on_this_schema() {
    assertEquals("", String.join("\n", differences()));
  }

  @Test
  void rows_of_the_previous_release_can_be_migrated() {
    assertDoesNotThrow(() -> Migrations.apply(database("schema_before"), THIS_RELEASE));
  }

  @Test
  void every_statement_can_be_prepared_on_the_schema_it_was_recorded_on() {
    var refused =
        lines("PREPARE").mapToObj(before::get).filter(it -> !it.startsWith("0 rows")).toList();
    assertEquals(List.of(), refused);
  }

  @Test
  void every_insert_of_the_service_is_recorded_with_values_that_were_stored() {
    var stored =
        lines("EXECUTE")
            .filter(line -> before.get(line).equals("1 row"))
            .mapToObj(PreviousReleaseIT::name)
            .collect(Collectors.toSet());
    var inserts =
        lines("PREPARE")
            .filter(line -> script.get(line).contains(" AS insert into "))
            .mapToObj(PreviousReleaseIT::name)
            .filter(name -> name.startsWith("service_"))
            .collect(Collectors.toSet());
    inserts.removeAll(stored);
    assertEquals(Set.of(), inserts);
  }

  /** One for each statement and each way in which it differs. */
  private static List<String> differences() {
    var differences = new LinkedHashMap<String, String>();
    for (int line = 0; line < script.size(); line++) {
      var outcome = now.get(line);
      if (!outcome.equals(before.get(line))
          && !outcome.startsWith(REFUSED_BEFORE_IN_ITS_TRANSACTION)) {
        differences.putIfAbsent(
            name(line) + outcome,
            "%s%n  before: %s%n  now:    %s%n"
                .formatted(beginning(script.get(line)), before.get(line), outcome));
      }
    }
    return List.copyOf(differences.values());
  }

  private static String beginning(String statement) {
    return statement.substring(0, Math.min(200, statement.length()));
  }

  private static IntStream lines(String command) {
    return IntStream.range(0, script.size())
        .filter(line -> script.get(line).startsWith(command + " "));
  }

  /** Of a statement; of BEGIN, COMMIT and ROLLBACK the word itself. */
  private static String name(int line) {
    var words = script.get(line).split("[ (;]");
    return words.length == 1 ? words[0] : words[1];
  }

  private static List<String> replayOn(String name, int version) throws SQLException {
    Store.run("drop database if exists " + name);
    Store.run("create database " + name);
    Migrations.apply(database(name), version);
    return StatementReplay.run(database(name), script);
  }

  private static String database(String name) {
    return RealPostgres.url().replace("/booking?", "/" + name + "?");
  }
}
