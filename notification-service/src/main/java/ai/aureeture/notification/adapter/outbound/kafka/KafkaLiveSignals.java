package ai.aureeture.notification.adapter.outbound.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.application.port.LiveSignals;
import ai.aureeture.notification.domain.live.LiveSignal;
import ai.aureeture.notification.domain.live.LiveSignal.NoticeStored;
import ai.aureeture.notification.domain.live.LiveSignal.SessionStored;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Signals on a topic that this service alone reads: JSON, and its kind in the header {@code kind}.
 */
@Singleton
class KafkaLiveSignals implements LiveSignals {
  private final MutinyEmitter<byte[]> signals;
  private final ObjectMapper json;

  KafkaLiveSignals(
      @Channel("live-signals") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<byte[]> signals,
      ObjectMapper json) {
    this.signals = signals;
    this.json = json;
  }

  @Override
  public Uni<Void> send(LiveSignal signal) {
    var kind = new RecordHeader("kind", kind(signal).getBytes(UTF_8));
    var record =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(signal.key())
            .withHeaders(new RecordHeaders(List.of(kind)))
            .build();
    return signals
        .sendMessage(Message.of(data(signal)).addMetadata(record))
        .onFailure()
        .transform(failure -> new Unavailable("Kafka", failure));
  }

  private static String kind(LiveSignal signal) {
    return switch (signal) {
      case NoticeStored _ -> "notice-stored";
      case SessionStored _ -> "session-stored";
    };
  }

  private byte[] data(LiveSignal signal) {
    try {
      return json.writeValueAsBytes(signal);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
