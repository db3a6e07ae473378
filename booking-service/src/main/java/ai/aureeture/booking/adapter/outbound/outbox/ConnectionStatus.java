package ai.aureeture.booking.adapter.outbound.outbox;

import org.jboss.logging.Logger;

/**
 * Whether something we stand on can be reached: told once when it changes, not at every attempt.
 */
final class ConnectionStatus {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  private final String name;
  private boolean away;

  ConnectionStatus(String name) {
    this.name = name;
  }

  void isAway(Throwable failure) {
    if (!away) {
      LOG.warnf("%s is away; events wait in the outbox (%s)", name, reason(failure));
    }
    away = true;
  }

  void isBack() {
    if (away) {
      LOG.infof("%s is back", name);
    }
    away = false;
  }

  private static String reason(Throwable failure) {
    return failure == null ? "connection closed" : failure.getMessage();
  }
}
