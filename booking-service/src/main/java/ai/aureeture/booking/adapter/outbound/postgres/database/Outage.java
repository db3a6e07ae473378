package ai.aureeture.booking.adapter.outbound.postgres.database;

import ai.aureeture.booking.domain.SessionRefused;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells a PostgreSQL that is away or cannot serve from one that has found a fault of ours. */
final class Outage {
  private Outage() {}

  // What the server says itself counts first: its errors are the driver's exceptions too.
  static boolean isMeantBy(Throwable failure) {
    return !(failure instanceof SessionRefused)
        && Database.causes(failure)
            .map(Database::sqlState)
            .filter(state -> !state.isEmpty())
            .findFirst()
            .map(Outage::isState)
            .orElseGet(() -> Database.causes(failure).anyMatch(Outage::isLoss));
  }

  // Connection exceptions, shutdown and start-up, insufficient resources (a full disk, too many
  // connections), failing files, a server that is read-only, a transaction's time over.
  private static boolean isState(String sqlState) {
    return Stream.of("08", "57P0", "53", "58", "25006", "25P04").anyMatch(sqlState::startsWith);
  }

  private static boolean isLoss(Throwable cause) {
    return switch (cause) {
      case IOException _, TimeoutException _, VertxException _ -> true;
      default ->
          cause.getMessage() != null && cause.getMessage().contains("Connection is not active");
    };
  }
}
