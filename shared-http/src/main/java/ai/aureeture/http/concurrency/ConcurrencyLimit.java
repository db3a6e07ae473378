package ai.aureeture.http.concurrency;

import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * How many requests run at a time. Further ones wait, first come, first served, while there is a
 * place in this queue and in the room that several limits may share. Thread-safe.
 */
final class ConcurrencyLimit {
  private final int mostAtOnce;
  private final int mostWaiting;
  private final Semaphore room;
  private final Queue<Turn> waiting = new ArrayDeque<>();
  private int running;

  ConcurrencyLimit(int mostAtOnce, int mostWaiting, Semaphore room) {
    this.mostAtOnce = mostAtOnce;
    this.mostWaiting = mostWaiting;
    this.room = room;
  }

  /** A turn that must be left in every case; empty when there is no place to wait for one. */
  synchronized Optional<Turn> join() {
    if (running < mostAtOnce) {
      running++;
      var turn = new Turn();
      turn.begin();
      return Optional.of(turn);
    }
    if (waiting.size() >= mostWaiting || !room.tryAcquire()) {
      return Optional.empty();
    }
    var turn = new Turn();
    waiting.add(turn);
    return Optional.of(turn);
  }

  private void leave(Turn turn) {
    next(turn).ifPresent(Turn::begin);
  }

  // The next one takes over the place of the one who leaves.
  private synchronized Optional<Turn> next(Turn left) {
    if (left.isOver) {
      return Optional.empty();
    }
    left.isOver = true;
    if (waiting.remove(left)) {
      room.release();
      return Optional.empty();
    }
    var next = Optional.ofNullable(waiting.poll());
    next.ifPresentOrElse(_ -> room.release(), () -> running--);
    return next;
  }

  /** One request's. */
  final class Turn {
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private boolean isOver;

    /** Completes when the request may run. */
    Uni<Void> begun() {
      return Uni.createFrom().completionStage(begun::copy);
    }

    private void begin() {
      begun.complete(null);
    }

    /** Lets the next one begin; leaving twice does nothing. */
    void leave() {
      ConcurrencyLimit.this.leave(this);
    }
  }
}
