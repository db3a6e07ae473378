package ai.aureeture.booking.adapter.outbound.outbox;

import io.vertx.core.Future;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Empties one backlog into the topic, as long as its connection lasts; one round at a time. */
final class OutboxPublisher {
  private final OutboxReader backlog;
  private final EventTopic topic;
  private final ConnectionStatus broker;
  private final Consumer<Throwable> onLoss;
  private boolean busy;
  private boolean calledAgain;
  private boolean isBehind = true;

  /**
   * @param onLoss told when the backlog cannot be read any more
   */
  OutboxPublisher(
      OutboxReader backlog, EventTopic topic, ConnectionStatus broker, Consumer<Throwable> onLoss) {
    this.backlog = backlog;
    this.topic = topic;
    this.broker = broker;
    this.onLoss = onLoss;
  }

  /**
   * Whether the broker has not taken some events: these wait, and no notification tells of them.
   */
  boolean isBehind() {
    return isBehind;
  }

  /** Publishes the events that wait; a call during a round begins another round after it. */
  void publish() {
    if (busy) {
      calledAgain = true;
      return;
    }
    busy = true;
    calledAgain = false;
    isBehind = true;
    var _ =
        backlog
            .oldest()
            .compose(events -> events.isEmpty() ? Future.succeededFuture(true) : send(events))
            .onFailure(onLoss::accept)
            .onSuccess(isSent -> {
              busy = false;
              isBehind = !isSent;
              if (calledAgain) {
                publish();
              }
            });
  }

  /** Whether the broker has taken all of them. */
  private Future<Boolean> send(List<OutgoingEvent> events) {
    return topic
        .send(events)
        .compose(acknowledged -> Future.join(acknowledged).otherwiseEmpty().map(acknowledged))
        .otherwise(failure -> List.of(Future.failedFuture(failure)))
        .compose(acknowledged -> {
          tell(acknowledged);
          var sent = events.subList(0, firstFailure(acknowledged));
          // There may be more than are read at once; a short list was all there was.
          calledAgain |= sent.size() == OutboxReader.BATCH;
          return (sent.isEmpty() ? Future.<Void>succeededFuture() : backlog.delete(sent))
              .map(sent.size() == events.size());
        });
  }

  // What comes after a failure is sent again, so that nothing overtakes what failed.
  private static int firstFailure(List<Future<Void>> acknowledged) {
    return IntStream.range(0, acknowledged.size())
        .filter(i -> acknowledged.get(i).failed())
        .findFirst()
        .orElse(acknowledged.size());
  }

  private void tell(List<Future<Void>> acknowledged) {
    acknowledged.stream()
        .filter(Future::failed)
        .findFirst()
        .ifPresentOrElse(failed -> broker.isAway(failed.cause()), broker::isBack);
  }
}
