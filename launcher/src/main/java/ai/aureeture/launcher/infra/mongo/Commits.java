package ai.aureeture.launcher.infra.mongo;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * One writer at a time, and one commit for all that have written since the last. Neither an answer
 * nor a reader has what is not in the file.
 */
final class Commits {
  /** Percent of the file in use below which it is made smaller. */
  private static final int USED_ENOUGH = 50;

  private static final int BYTES_AT_A_TIME = 2 << 20;

  private final MVStore store;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final ReentrantLock committing = new ReentrantLock(true);
  private final Set<StoredCollection> open = new LinkedHashSet<>();
  private final Set<StoredCollection> changed = new LinkedHashSet<>();
  private long written;
  private long committed;
  private long compacted;

  Commits(MVStore store) {
    this.store = store;
  }

  /** What the command answers, or throws, once its changes are in the file. */
  <T> T write(Supplier<T> command) {
    long mine;
    writing.lock();
    try {
      return command.get();
    } finally {
      mine = ++written;
      writing.unlock();
      commit(mine);
    }
  }

  boolean isWriting() {
    return writing.isHeldByCurrentThread();
  }

  void opened(StoredCollection collection) {
    open.add(collection);
  }

  void changed(StoredCollection collection) {
    changed.add(collection);
  }

  void dropped(StoredCollection collection) {
    open.remove(collection);
    changed.remove(collection);
  }

  /** Moves what is in use, so that readers need new views of it. */
  void compact() {
    committing.lock();
    try {
      if (compacted == committed || store.isClosed()) return;
      writing.lock();
      try {
        if (store.compact(USED_ENOUGH, BYTES_AT_A_TIME)) changed.addAll(open);
        written++;
      } finally {
        writing.unlock();
      }
      commit(written);
      compacted = committed;
    } finally {
      committing.unlock();
    }
  }

  void close() {
    committing.lock();
    writing.lock();
    try {
      store.close();
    } finally {
      writing.unlock();
      committing.unlock();
    }
  }

  private void commit(long mine) {
    committing.lock();
    try {
      if (committed >= mine) return;
      Map<StoredCollection, CollectionView> views = new HashMap<>();
      writing.lock();
      try {
        store.commit();
        for (StoredCollection each : changed) views.put(each, each.viewNow());
        changed.clear();
        committed = written;
      } finally {
        writing.unlock();
      }
      views.forEach(StoredCollection::publish);
    } finally {
      committing.unlock();
    }
  }
}
