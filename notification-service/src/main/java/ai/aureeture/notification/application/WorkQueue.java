package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Does the work that is due, several pieces at once but never more than allowed, until none is. */
final class WorkQueue {
  private static final Logger LOG = Logger.getLogger(WorkQueue.class);

  private static final int MOST_FAULTS = 1000;

  private final Set<String> faults = ConcurrentHashMap.newKeySet();
  private final String work;
  private final Semaphore free;
  private final Supplier<Uni<Optional<Uni<Void>>>> take;

  /**
   * @param take takes up the next piece, and answers how to do it
   */
  WorkQueue(String work, int atOnce, Supplier<Uni<Optional<Uni<Void>>>> take) {
    this.work = work;
    this.free = new Semaphore(atOnce);
    this.take = take;
  }

  /** Looks for work now; returns at once. */
  void wake() {
    if (free.tryAcquire()) {
      next().onTermination().invoke(free::release).subscribe().with(this::again, this::waits);
    }
  }

  /** What is away comes back, as others say already; anything else is said once, not every time. */
  private void waits(Throwable failure) {
    boolean fault = !(failure instanceof Unavailable);
    if (fault && faults.size() < MOST_FAULTS && faults.add(failure.toString())) {
      LOG.errorf("%s cannot be taken on: %s", work, failure);
    } else {
      LOG.debugf("%s wait: %s", work, failure.getMessage());
    }
  }

  /** Answers whether there was a piece; while it is being done the next is looked for already. */
  private Uni<Boolean> next() {
    return take.get()
        .flatMap(piece -> {
          if (piece.isEmpty()) {
            return Uni.createFrom().item(false);
          }
          wake();
          return piece.get().replaceWith(true);
        });
  }

  private void again(boolean foundOne) {
    if (foundOne) {
      wake();
    }
  }
}
