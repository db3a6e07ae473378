package ai.aureeture.testsupport;

import ai.aureeture.launcher.infra.PostgresBinaries;
import ai.aureeture.launcher.infra.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A real PostgreSQL, fresh for each test JVM: in a container with {@code TEST_CONTAINERS=true}. */
public final class RealPostgres implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    bringBack();
    return Map.of("BOOKING_DATABASE_URL", url());
  }

  /** Quarkus stops resources when it restarts; the server stays until the JVM ends. */
  @Override
  public void stop() {}

  /** {@code BOOKING_DATABASE_URL}, once started. */
  public static String url() {
    return server().url();
  }

  /** What the embedded server logs. */
  public static Path log() {
    return TestParts.log(server());
  }

  /** Ends the server as {@code kill -9} does. */
  public static void takeDown() {
    if (Docker.isWanted()) Docker.kill("postgres");
    else TestParts.kill(server());
  }

  /** Starts it (again), on the same port, with what it held. */
  public static void bringBack() {
    if (Docker.isWanted()) Docker.ensure("postgres", container(), server().port(), 5432);
    else TestParts.ensure(server(), "PostgreSQL 17 embedded");
  }

  private static PostgresServer server() {
    return new PostgresServer(
        PostgresBinaries.folder(),
        TestParts.folder().resolve("postgres"),
        TestParts.port("postgres"));
  }

  private static PostgreSQLContainer container() {
    return new PostgreSQLContainer(Docker.POSTGRES)
        .withDatabaseName("booking")
        .withUsername("booking")
        .withPassword("booking");
  }
}
