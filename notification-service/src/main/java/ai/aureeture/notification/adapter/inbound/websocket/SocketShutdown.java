package ai.aureeture.notification.adapter.inbound.websocket;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OpenConnections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Closes the sockets of a service that stops, with 1001 (RFC 6455, section 7.4.1), while their
 * handlers still work; the pages come back to another replica or after the start.
 */
@ApplicationScoped
class SocketShutdown {
  private static final CloseReason GOING_AWAY = new CloseReason(1001, "the service stops");

  void close(@Observes ShutdownDelayInitiatedEvent stopping, OpenConnections sockets) {
    sockets.forEach(socket -> WebSocketSink.close(socket, GOING_AWAY));
  }
}
