package ai.aureeture.booking.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.RealPostgres;
import jakarta.inject.Inject;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Under the service's settings of Flyway. */
@BookingServiceTest
class ConcurrentIndexIT {
  private static final String SCHEMA = "concurrent_index";

  @Inject Flyway flyway;

  @Test
  void a_migration_can_make_an_index_while_the_table_is_written_to() {
    Store.run("drop schema if exists " + SCHEMA + " cascade");
    var other =
        Flyway.configure()
            .configuration(flyway.getConfiguration())
            // Quarkus knows the service's own migrations only.
            .resourceProvider(null)
            .dataSource("jdbc:" + RealPostgres.url(), null, null)
            .schemas(SCHEMA)
            .locations("filesystem:src/test/resources/concurrent-index")
            .load();
    var result = assertTimeoutPreemptively(Duration.ofSeconds(30), other::migrate);
    assertEquals(2, result.migrationsExecuted);
  }
}
