package ai.aureeture.booking.adapter.outbound.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
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
  private final Map<String, Object> brokerSettings;
  private final ConnectionStatus database = new ConnectionStatus("PostgreSQL");
  private final ConnectionStatus broker = new ConnectionStatus("Kafka");

  private Context loop;
  private EventTopic topic;
  private OutboxReader backlog;
  private boolean stopped;

  OutboxRelay(
      Vertx vertx,
      OutboxSettings settings,
      @Identifier("default-kafka-broker") Map<String, Object> brokerSettings) {
    this.vertx = vertx;
    this.settings = settings;
    this.brokerSettings = brokerSettings;
  }

  void start(@Observes StartupEvent ready) {
    if (settings.relay()) {
      topic = new EventTopic(vertx, brokerSettings);
      loop = vertx.getOrCreateContext();
      onLoop(this::connect);
    }
  }

  void stop(@Observes ShutdownEvent shutdown) {
    if (topic != null) {
      onLoop(this::handOver);
      topic.close();
    }
  }

  // The lock goes with the connection: another replica carries on at once.
  private void handOver() {
    stopped = true;
    if (backlog != null) {
      backlog.drop();
    }
  }

  private void connect() {
    if (!stopped) {
      var _ =
          OutboxReader.open(vertx, settings.databaseUrl())
              .onSuccess(this::connected)
              .onFailure(this::isAway);
    }
  }

  private void connected(OutboxReader opened) {
    database.isBack();
    backlog = opened;
    opened.onClose(() -> onLoop(() -> lost(opened, null)));
    lead(opened);
  }

  private void lost(OutboxReader mine, Throwable failure) {
    mine.drop();
    if (isCurrent(mine)) {
      backlog = null;
      isAway(failure);
    }
  }

  private void isAway(Throwable failure) {
    database.isAway(failure);
    after(settings.retry(), this::connect);
  }

  private void lead(OutboxReader mine) {
    if (isCurrent(mine)) {
      var publisher = new OutboxPublisher(mine, topic, broker, failure -> lost(mine, failure));
      var _ =
          mine.tryToLead()
              .compose(leads ->
                  leads
                      ? mine.listen(() -> onLoop(publisher::publish)).map(true)
                      : Future.succeededFuture(false))
              .onSuccess(leads -> led(mine, publisher, leads))
              .onFailure(failure -> lost(mine, failure));
    }
  }

  private void led(OutboxReader mine, OutboxPublisher publisher, boolean leads) {
    if (leads) {
      LOG.info("This replica relays the outbox");
      poll(mine, publisher);
      retry(mine, publisher);
    } else {
      after(settings.retry(), () -> lead(mine));
    }
  }

  private void poll(OutboxReader mine, OutboxPublisher publisher) {
    if (isCurrent(mine)) {
      publisher.publish();
      after(settings.poll(), () -> poll(mine, publisher));
    }
  }

  private void retry(OutboxReader mine, OutboxPublisher publisher) {
    if (isCurrent(mine)) {
      if (publisher.isBehind()) {
        publisher.publish();
      }
      after(settings.retry(), () -> retry(mine, publisher));
    }
  }

  private boolean isCurrent(OutboxReader mine) {
    return !stopped && mine == backlog;
  }

  private void after(Duration wait, Runnable step) {
    var _ = vertx.setTimer(wait.toMillis(), _ -> onLoop(step));
  }

  private void onLoop(Runnable step) {
    loop.runOnContext(_ -> step.run());
  }
}
