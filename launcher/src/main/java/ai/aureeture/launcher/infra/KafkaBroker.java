package ai.aureeture.launcher.infra;

import ai.aureeture.launcher.process.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A real Kafka broker, its own controller (KRaft); what it holds lies in {@code folder}. It is
 * ready when its topics exist, so that no client meets one that is just being made.
 */
public record KafkaBroker(Path folder, int port, int controllerPort, List<String> topics)
    implements Part {

  @Override
  public String name() {
    return "kafka";
  }

  /** {@code KAFKA_BOOTSTRAP_SERVERS}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void prepare() throws IOException {
    Files.createDirectories(folder);
    Files.deleteIfExists(topicsMade());
    Files.writeString(properties(), settings());
  }

  @Override
  public List<String> command() {
    return new Java("kafka", "-Xmx256m")
        .command(
            "ai.aureeture.launcher.infra.KafkaMain",
            properties().toString(),
            topicsMade().toString(),
            String.join(",", topics));
  }

  @Override
  public boolean isReady() {
    return Files.exists(topicsMade()) && KafkaProbe.answers(port);
  }

  private Path topicsMade() {
    return folder.resolve("topics-made");
  }

  private Path properties() {
    return folder.resolve("server.properties");
  }

  /** A single broker has no other to copy to or to wait for. */
  private String settings() {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
    controller.listener.names=CONTROLLER
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
    log.dirs=%3$s
    num.partitions=4
    offsets.topic.num.partitions=4
    offsets.topic.replication.factor=1
    transaction.state.log.num.partitions=4
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    share.coordinator.state.topic.num.partitions=4
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    broker.session.timeout.ms=3000
    broker.heartbeat.interval.ms=500
    log.segment.bytes=16777216
    log.cleaner.dedupe.buffer.size=4194304
    num.network.threads=2
    num.io.threads=4
    num.replica.fetchers=1
    background.threads=2
    """
        .formatted(port, controllerPort, folder.resolve("log"));
  }
}
