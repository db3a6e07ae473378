package ai.aureeture.notification.application.port;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.domain.live.LiveSignal;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Keeps every signal, unless the broker is away. */
public final class FakeLiveSignals implements LiveSignals {
  private final List<LiveSignal> sent = new ArrayList<>();
  private boolean away;

  public void away(boolean away) {
    this.away = away;
  }

  public List<LiveSignal> sent() {
    return sent;
  }

  @Override
  public Uni<Void> send(LiveSignal signal) {
    if (away) {
      return Uni.createFrom().failure(new Unavailable("Kafka", null));
    }
    sent.add(signal);
    return Uni.createFrom().voidItem();
  }
}
