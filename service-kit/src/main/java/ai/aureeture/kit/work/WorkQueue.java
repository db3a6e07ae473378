package ai.aureeture.kit.work;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Does the work that is due in a store, several pieces at once but never more than allowed, until
 * none is. A piece is leased when it is taken, so that several processes may share the store, and
 * what a killed process has left is taken up by another one. A piece that fails stays due; the
 * others go on. What is {@link Unavailable} is not logged here: the work waits for the next wake.
 */
public final class WorkQueue {
  private static final Logger LOG = Logger.getLogger(WorkQueue.class);
  private static final int MOST_FAULTS = 1000;

  private final String name;
  private final Semaphore free;
  private final Supplier<Uni<Optional<Piece>>> take;
  private final Set<String> faults = ConcurrentHashMap.newKeySet();

  /**
   * @param name of all the work, for the log
   * @param take leases the next piece that is due; empty when none is
   */
  public WorkQueue(String name, int atOnce, Supplier<Uni<Optional<Piece>>> take) {
    this.name = name;
    this.free = new Semaphore(atOnce);
    this.take = take;
  }

  /** Looks for work now, in the background. */
  public void wake() {
    if (free.tryAcquire()) {
      takeOne()
          .onTermination()
          .invoke(free::release)
          .subscribe()
          .with(this::wakeAfter, fault -> report(name, fault));
    }
  }

  /** Answers whether to look for more; while a piece is being done the next is looked for. */
  private Uni<Boolean> takeOne() {
    return Uni.createFrom()
        .deferred(() -> take.get())
        .flatMap(taken -> {
          faults.remove(name);
          if (taken.isEmpty()) {
            return Uni.createFrom().item(false);
          }
          wake();
          return run(taken.get());
        });
  }

  // What fails because something is away lets the others wait too.
  private Uni<Boolean> run(Piece piece) {
    return Uni.createFrom()
        .deferred(() -> piece.work().get())
        .invoke(() -> faults.remove(piece.name()))
        .replaceWith(true)
        .onFailure()
        .recoverWithItem(fault -> {
          report(piece.name(), fault);
          return !(fault instanceof Unavailable);
        });
  }

  private void wakeAfter(boolean more) {
    if (more) {
      wake();
    }
  }

  /** Once until it succeeds: what fails is due again and again. */
  private void report(String what, Throwable fault) {
    if (fault instanceof Unavailable) {
      LOG.debugf("%s waits: %s", what, fault.getMessage());
    } else if (faults.size() < MOST_FAULTS && faults.add(what)) {
      LOG.errorf(fault, "%s failed and is tried again", what);
    }
  }

  /**
   * @param name of this piece, for the log
   * @param work begins it
   */
  public record Piece(String name, Supplier<Uni<Void>> work) {}
}
