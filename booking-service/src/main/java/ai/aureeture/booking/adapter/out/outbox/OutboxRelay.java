package ai.aureeture.booking.adapter.out.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Carries events from the outbox to the broker: every one at least once, those of one session in
 * order, and a row goes only after the broker has it. One relay among the replicas is active; when
 * it or its database connection dies, PostgreSQL drops the lock and another takes over.
 *
 * <p>Everything in here happens on one event loop, so that no field needs a lock.
 */
@ApplicationScoped
class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  private final Vertx vertx;
  private final OutboxSettings settings;
  private final Reach database = new Reach("PostgreSQL");
  private final Reach broker = new Reach("Kafka");

  private Context loop;
  private EventTopic topic;
  private Backlog backlog;
  private boolean leading;
  private boolean busy;
  private boolean news;
  private boolean stopped;

  OutboxRelay(Vertx vertx, OutboxSettings settings) {
    this.vertx = vertx;
    this.settings = settings;
  }

  void start(@Observes StartupEvent ready) {
    if (settings.relay()) {
      topic = new EventTopic(vertx, settings.bootstrapServers());
      loop = vertx.getOrCreateContext();
      loop.runOnContext(_ -> connect());
    }
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopped = true;
    if (topic != null) {
      onLoop(this::handOver);
      topic.close();
    }
  }

  // The lock goes with the connection: another replica carries on at once.
  private void handOver() {
    if (backlog != null) {
      backlog.drop();
    }
  }

  private void connect() {
    if (stopped) {
      return;
    }
    Backlog.open(vertx, settings.databaseUrl())
        .onSuccess(this::connected)
        .onFailure(this::disconnected);
  }

  private void connected(Backlog opened) {
    database.isBack();
    backlog = opened;
    opened.onClose(() -> onLoop(() -> lost(opened, null)));
    lead();
  }

  private void lost(Backlog mine, Throwable failure) {
    mine.drop();
    if (mine == backlog) {
      disconnected(failure);
    }
  }

  private void disconnected(Throwable failure) {
    if (!stopped) {
      database.isAway(failure);
    }
    backlog = null;
    leading = false;
    busy = false;
    later(this::connect);
  }

  private void lead() {
    var mine = backlog;
    if (mine == null || stopped) {
      return;
    }
    mine.tryToLead()
        .compose(leads -> leads ? mine.listen(() -> onLoop(this::carry)).map(true) : no())
        .onSuccess(leads -> led(mine, leads))
        .onFailure(failure -> lost(mine, failure));
  }

  private void led(Backlog mine, boolean leads) {
    leading = leads && mine == backlog;
    if (leading) {
      LOG.info("This replica relays the outbox");
      poll(mine);
    } else if (mine == backlog) {
      later(this::lead);
    }
  }

  private void poll(Backlog mine) {
    if (mine == backlog && !stopped) {
      carry();
      later(() -> poll(mine));
    }
  }

  /** Empties the outbox; news that come meanwhile are looked after at once. */
  private void carry() {
    if (busy || !leading || stopped) {
      news = true;
      return;
    }
    busy = true;
    news = false;
    var mine = backlog;
    mine.oldest()
        .compose(events -> events.isEmpty() ? no() : send(mine, events))
        .onComplete(outcome -> {
          if (outcome.failed()) {
            lost(mine, outcome.cause());
          } else if (mine == backlog) {
            busy = false;
            if (outcome.result() || news) {
              carry();
            }
          }
        });
  }

  /** Whether it is worth going on at once. */
  private Future<Boolean> send(Backlog mine, List<OutgoingEvent> events) {
    return topic
        .send(events)
        .compose(acknowledged -> Future.join(acknowledged).otherwiseEmpty().map(acknowledged))
        .otherwise(failure -> List.of(Future.failedFuture(failure)))
        .compose(acknowledged -> {
          var sent = events.subList(0, firstFailure(acknowledged));
          tell(acknowledged);
          return (sent.isEmpty() ? Future.<Void>succeededFuture() : mine.delete(sent))
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

  private void later(Runnable step) {
    vertx.setTimer(settings.poll().toMillis(), _ -> onLoop(step));
  }

  private void onLoop(Runnable step) {
    loop.runOnContext(_ -> step.run());
  }

  private static Future<Boolean> no() {
    return Future.succeededFuture(false);
  }
}
