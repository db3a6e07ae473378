package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.kit.kafka.KafkaClientSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.state.HostInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The one Kafka Streams client of this process, from its start to its end. */
@Singleton
class FiguresStreams {
  private static final Logger LOG = Logger.getLogger(FiguresStreams.class);
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

  private final KafkaStreams streams;
  private final KafkaStreamsMetrics metrics;
  private final HostInfo here;
  private volatile boolean wasRunning;

  FiguresStreams(
      SkippedEvents skipped,
      StreamsSettings settings,
      @ConfigProperty(name = "quarkus.http.port") int port,
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      MeterRegistry registry) {
    here = new HostInfo(settings.host().orElseGet(FiguresStreams::ownAddress), port);
    var properties = new Properties();
    properties.putAll(
        KafkaClientSettings.of(
            broker,
            AdminClientConfig.configNames(),
            settings.streams(here.host() + ":" + here.port())));
    streams = new KafkaStreams(FiguresTopology.of(skipped), properties);
    streams.setStateListener((now, _) -> wasRunning |= now == State.RUNNING);
    metrics = new KafkaStreamsMetrics(streams);
    metrics.bindTo(registry);
  }

  private static String ownAddress() {
    try {
      return InetAddress.getLocalHost().getHostAddress();
    } catch (UnknownHostException nameless) {
      return InetAddress.getLoopbackAddress().getHostAddress();
    }
  }

  void start(@Observes StartupEvent starting) {
    streams.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    metrics.close();
    if (!streams.close(LONGEST_CLOSE)) {
      LOG.warn("The figures' threads did not end in time");
    }
  }

  KafkaStreams client() {
    return streams;
  }

  /** As the other replicas know this one. */
  HostInfo here() {
    return here;
  }

  /** Whether the stores have been restored since the start. */
  boolean wasRunning() {
    return wasRunning;
  }

  /** Whether it has ended, which it never recovers from in this process. */
  boolean isLost() {
    return switch (streams.state()) {
      case CREATED, REBALANCING, RUNNING -> false;
      case PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR, ERROR -> true;
    };
  }
}
