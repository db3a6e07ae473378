package ai.aureeture.analytics.adapter.inbound.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.infra.KafkaBroker;
import ai.aureeture.launcher.process.ChildProcess;
import ai.aureeture.launcher.process.OrphanGuard;
import ai.aureeture.launcher.process.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that has the bookings, as before the release that began to tell listed slots. */
class MissingTopicIT {
  @TempDir Path folder;

  @Test
  void without_one_of_its_topics_the_process_is_to_be_started_again() throws Exception {
    var broker =
        new KafkaBroker(
            folder.resolve("kafka"), Ports.free(), Ports.free(), List.of(FiguresTopology.BOOKINGS));
    var run = folder.resolve("run");
    var guard = OrphanGuard.on(run);
    broker.prepare();
    var process = ChildProcess.start(broker, run, folder.resolve("kafka.log"));
    assertTrue(process.awaitReady(Duration.ofSeconds(60)));
    try (var streams = new OwnStreams(106, 8085, broker.bootstrapServers())) {
      await().atMost(Duration.ofSeconds(60)).until(streams::isLost);
      assertEquals(Status.DOWN, streams.liveness());
      assertFalse(streams.wasRunning(), "it never was ready");
    } finally {
      process.kill();
      guard.release();
    }
  }
}
