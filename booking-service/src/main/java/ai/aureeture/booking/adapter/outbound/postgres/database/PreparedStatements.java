package ai.aureeture.booking.adapter.outbound.postgres.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;

/**
 * Keeps all statements prepared. The driver's own limit is 2,048 characters, and the lists of
 * sessions have 3,000: they would be parsed and planned anew each time, which costs ten times what
 * carrying them out does.
 */
@Singleton
class PreparedStatements implements PgPoolCreator {
  private static final int LONGEST = 16_384;

  @Override
  public Pool create(Input input) {
    var connections = input.pgConnectOptionsList();
    connections.forEach(options -> options.setPreparedStatementCacheSqlLimit(LONGEST));
    return PgDriver.INSTANCE.createPool(input.vertx(), connections, input.poolOptions());
  }
}
