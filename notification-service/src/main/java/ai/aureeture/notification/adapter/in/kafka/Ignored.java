package ai.aureeture.notification.adapter.in.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Events of a type this version does not know: passed over, but counted. */
@Singleton
class Ignored {
  private final MeterRegistry metrics;

  Ignored(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  Uni<Void> count(ConsumerRecord<?, ?> record) {
    metrics.counter("events.ignored", "topic", record.topic()).increment();
    return Uni.createFrom().voidItem();
  }
}
