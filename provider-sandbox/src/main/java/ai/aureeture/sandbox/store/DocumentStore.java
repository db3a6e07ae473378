package ai.aureeture.sandbox.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The collections of one file, or of memory alone. A change is handed to the operating system
 * before the caller is answered, so that a killed process keeps every change it has answered for.
 * One thread uses it.
 */
public final class DocumentStore implements AutoCloseable {
  /** In megabytes: what is read often. */
  private static final int CACHE = 4;

  /** Each commit leaves old pages behind; after so many their space is won back. */
  private static final int COMMITS_PER_COMPACTION = 500;

  private static final int PERCENT_IN_USE = 70;
  private static final int BYTES_AT_ONCE = 4 << 20;

  private final MVStore store;
  private final Consumer<Throwable> onFailure;
  private final List<Documents> collections = new ArrayList<>();
  private boolean commitsLater;
  private int commits;

  private DocumentStore(MVStore store, Consumer<Throwable> onFailure) {
    this.store = store;
    this.onFailure = onFailure;
  }

  /** A store that keeps nothing. */
  public static DocumentStore inMemory() {
    return new DocumentStore(new MVStore.Builder().open(), failure -> {});
  }

  /**
   * @param onFailure called when a change cannot be written, as on a full disk: the store has
   *     closed itself and only a new process opens it again
   */
  public static DocumentStore in(Path folder, Consumer<Throwable> onFailure) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep data in " + folder, e);
    }
    var file = folder.resolve("documents.mv").toString();
    var store =
        new MVStore.Builder()
            .fileName(file)
            .cacheSize(CACHE)
            // A commit in the background could part changes that belong together.
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .open();
    // Old pages are for a power cut, which is out of scope; a killed process needs none.
    store.setRetentionTime(0);
    return new DocumentStore(store, onFailure);
  }

  public Documents collection(String name) {
    return collection(name, Long.MAX_VALUE);
  }

  /** A collection that forgets its oldest documents beyond so many characters. */
  public Documents collection(String name, long maxLength) {
    var documents = new Documents(store.openMap(name), maxLength, this::commit);
    collections.add(documents);
    return documents;
  }

  /** A killed process keeps all that {@code work} changes, or nothing of it. */
  public <T> T together(Supplier<T> work) {
    if (commitsLater) return work.get();
    commitsLater = true;
    try {
      return work.get();
    } finally {
      commitsLater = false;
      commit();
    }
  }

  public void together(Runnable work) {
    var _ =
        this.<Void>together(() -> {
          work.run();
          return null;
        });
  }

  private void commit() {
    if (commitsLater || store.getFileStore() == null) return;
    try {
      store.commit();
      if (++commits % COMMITS_PER_COMPACTION == 0) store.compact(PERCENT_IN_USE, BYTES_AT_ONCE);
    } catch (MVStoreException failure) {
      onFailure.accept(failure);
      throw failure;
    }
  }

  /** Forgets everything. */
  public void clear() {
    collections.forEach(Documents::clear);
    commit();
  }

  @Override
  public void close() {
    store.close();
  }
}
