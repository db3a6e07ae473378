package ai.aureeture.booking.adapter.outbound.postgres.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets migrations say {@code CREATE INDEX CONCURRENTLY}, which waits for every open transaction: by
 * default Flyway keeps its lock by one, and the two would wait for each other without end. The lock
 * of a connection serves as well (<a href="https://github.com/flyway/flyway/issues/3854">3854</a>).
 */
@ApplicationScoped
class ConcurrentIndexMigrations implements FlywayConfigurationCustomizer {
  @Override
  public void customize(FluentConfiguration configuration) {
    var _ = configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
  }
}
