package ai.aureeture.notification.adapter.inbound.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.application.live.LiveUpdates;
import ai.aureeture.notification.domain.live.LiveSignal.NoticeStored;
import ai.aureeture.notification.domain.live.LiveSignal.SessionStored;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Reads the signals of all replicas, from the start of this one on, for its open sockets. */
@ApplicationScoped
class LiveSignalListener {
  private static final Logger LOG = Logger.getLogger(LiveSignalListener.class);

  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
  private static final int TRIES = 5;

  private final LiveUpdates liveUpdates;
  private final ObjectMapper json;

  LiveSignalListener(LiveUpdates liveUpdates, ObjectMapper json) {
    this.liveUpdates = liveUpdates;
    this.json = json;
  }

  @Incoming("live")
  Uni<Void> on(ConsumerRecord<String, byte[]> record) {
    var shown = Uni.createFrom().deferred(() -> show(record));
    return shown
        .onFailure(Unavailable.class)
        // Built only then: building a retry costs more than the signal, and nearly none needs one.
        .recoverWithUni(() ->
            shown
                .onFailure(Unavailable.class)
                .retry()
                .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                .atMost(TRIES))
        .onFailure()
        .invoke(failure -> LOG.debugf("A signal cannot be shown: %s", failure.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> show(ConsumerRecord<String, byte[]> record) {
    return switch (kind(record)) {
      case "notice-stored" -> {
        liveUpdates.noticeStored(read(record, NoticeStored.class));
        yield Uni.createFrom().voidItem();
      }
      case "session-stored" -> liveUpdates.sessionStored(read(record, SessionStored.class));
      default -> Uni.createFrom().voidItem();
    };
  }

  private static String kind(ConsumerRecord<String, byte[]> record) {
    var header = record.headers().lastHeader("kind");
    return header == null ? "" : new String(header.value(), UTF_8);
  }

  private <T> T read(ConsumerRecord<String, byte[]> record, Class<T> kind) {
    try {
      return json.readValue(record.value(), kind);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
