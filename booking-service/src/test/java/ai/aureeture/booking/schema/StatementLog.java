package ai.aureeture.booking.schema;

import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.RealPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * With {@code RECORD_STATEMENTS=true} the embedded PostgreSQL logs every statement of the tests,
 * and at the end the log becomes the recording that {@code PreviousReleaseIT} replays from then on.
 */
public final class StatementLog implements QuarkusTestResourceLifecycleManager {
  /** The environment variable. */
  public static final String SWITCH = "RECORD_STATEMENTS";

  private static final boolean IS_WANTED = Boolean.parseBoolean(System.getenv(SWITCH));

  /** After the server has started, before the service connects. */
  @Override
  public int order() {
    return 1;
  }

  @Override
  public Map<String, String> start() {
    if (IS_WANTED) {
      Store.run("alter system set log_line_prefix = '" + LoggedStatement.LOG_LINE_PREFIX + "'");
      Store.run("alter system set log_statement = 'all'");
      Store.run("select pg_reload_conf()");
    }
    return Map.of();
  }

  @Override
  public void stop() {
    if (!IS_WANTED) return;
    try {
      var statements =
          LoggedStatement.read(RealPostgres.log()).stream()
              .filter(statement -> statement.database().equals("booking"))
              .toList();
      new RecordedStatements(Migrations.numbers().getLast(), StatementRecording.of(statements))
          .write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
