package ai.aureeture.http.concurrency;

import ai.aureeture.http.concurrency.ConcurrencyLimit.Turn;
import java.util.ArrayList;
import java.util.List;

/** The turns of one request. All are left when it ends, also one that comes afterwards. */
final class RequestPermits {
  private final List<Turn> turns = new ArrayList<>();
  private boolean isOver;

  void add(Turn turn) {
    if (!isKept(turn)) {
      turn.leave();
    }
  }

  private synchronized boolean isKept(Turn turn) {
    return !isOver && turns.add(turn);
  }

  void leave() {
    end().forEach(Turn::leave);
  }

  private synchronized List<Turn> end() {
    isOver = true;
    return List.copyOf(turns);
  }
}
