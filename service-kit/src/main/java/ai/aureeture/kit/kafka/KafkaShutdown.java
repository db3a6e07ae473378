package ai.aureeture.kit.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/**
 * Closes the channels before anything else of a service that stops: what is being handled is
 * finished, and the rest left to another replica or the next start. The framework closes them after
 * the connections to the database, and an event that fails for want of these becomes a dead letter.
 */
@Singleton
public class KafkaShutdown {
  private static final int FIRST = 1;

  void close(
      @Observes @Priority(FIRST) ShutdownEvent stopping,
      @Connector(KafkaConnector.CONNECTOR_NAME) KafkaConnector channels) {
    channels.terminate(stopping);
  }
}
