package ai.aureeture.booking.adapter.outbound.photos;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Runs what a store of photos does on worker threads; its failures are UNAVAILABLE to the core. */
record BlockingStore(Vertx vertx) {
  private static final Logger LOG = Logger.getLogger(BlockingStore.class);

  <T> Uni<T> run(Callable<T> work) {
    return Uni.createFrom()
        .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage())
        .onFailure()
        .transform(failure -> {
          LOG.warnf("The store of the photos failed: %s", failure);
          return new SessionRefused(
              Reason.UNAVAILABLE, "Photos cannot be stored right now; please try again");
        });
  }
}
