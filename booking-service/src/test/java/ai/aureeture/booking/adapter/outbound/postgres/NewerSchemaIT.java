package ai.aureeture.booking.adapter.outbound.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An older replica on the schema of a newer version: during a rollout, or after a way back. */
@BookingServiceTest
class NewerSchemaIT {
  @Inject Flyway flyway;

  @BeforeEach
  void migrateByNewerVersion() {
    Store.run(
        """
        insert into flyway_schema_history
          (installed_rank, version, description, type, script, installed_by, execution_time, success)
        select max(installed_rank) + 1, '999', 'newer', 'SQL', 'V999__newer.sql', 'booking', 1, true
        from flyway_schema_history
        """);
  }

  @AfterEach
  void forgetNewerVersion() {
    Store.run("delete from flyway_schema_history where version = '999'");
  }

  @Test
  void an_older_replica_starts() {
    flyway.validate();
    assertEquals(0, flyway.migrate().migrationsExecuted);
  }
}
