package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * MongoDB's commands on a file of H2's MVStore. A write is answered once it is in the file, so that
 * {@code kill -9} loses nothing answered; reads wait for no lock.
 */
public final class DocumentStore extends AbstractMongoBackend {
  private static final Set<String> READS =
      Set.of(
          "find",
          "count",
          "distinct",
          "aggregate",
          "getmore",
          "killcursors",
          "listindexes",
          "listcollections",
          "collstats",
          "dbstats",
          "ping",
          "hello",
          "ismaster",
          "buildinfo",
          "serverstatus",
          "whatsmyuri",
          "endsessions",
          "getlasterror");

  private static final int CACHE_MEGABYTES = 16;

  /** Small ones: a commit writes each page that it changes anew. */
  private static final int PAGE_BYTES = 4096;

  private static final int MILLIS_OLD_PAGES_STAY = 10_000;

  private final MVStore store;
  private final StoreMaps maps;
  private final Commits commits;
  private final Consumer<Throwable> onFailure;
  private final Set<String> databases = ConcurrentHashMap.newKeySet();

  /**
   * @param file made if there is none
   * @param onFailure called, before any answer, when the store fails: one that has closed itself,
   *     as it does on a full disk, refuses every later command
   */
  public static DocumentStore open(Path file, Consumer<Throwable> onFailure) {
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .cacheSize(CACHE_MEGABYTES)
            .pageSplitSize(PAGE_BYTES)
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .open();
    // A commit for every write leaves many old pages: their space is used again after this.
    store.setRetentionTime(MILLIS_OLD_PAGES_STAY);
    return new DocumentStore(store, onFailure);
  }

  DocumentStore(MVStore store, Consumer<Throwable> onFailure) {
    this.store = store;
    this.maps = new StoreMaps(store);
    this.commits = new Commits(store);
    this.onFailure = onFailure;
    var _ =
        commits.write(() -> {
          new OldFormat(store, maps).convert();
          maps.databases().forEach(this::resolveDatabase);
          return true;
        });
  }

  /** Lets the file grow no further than it has to. To be called every few seconds. */
  public void compact() {
    try {
      commits.compact();
    } catch (RuntimeException failure) {
      onFailure.accept(failure);
    }
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    try {
      return isRead(database, command, query)
          ? super.handleCommand(channel, database, command, query)
          : commits.write(() -> super.handleCommand(channel, database, command, query));
    } catch (RuntimeException failure) {
      if (failure instanceof MVStoreException || store.isClosed()) onFailure.accept(failure);
      throw failure;
    }
  }

  /** The first command to a database makes it. */
  private boolean isRead(String database, String command, Document query) {
    return READS.contains(command.toLowerCase(Locale.ROOT))
        && (databases.contains(database) || database.equals("admin"))
        && !(query.get("pipeline") instanceof List<?> stages
            && stages.stream().anyMatch(DocumentStore::writes));
  }

  private static boolean writes(Object stage) {
    return stage instanceof Document document
        && (document.containsKey("$out") || document.containsKey("$merge"));
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    databases.add(name);
    return new StoredDatabase(name, getCursorRegistry(), maps, commits);
  }

  @Override
  public void dropDatabase(String name) {
    // First: who reads it meanwhile must not open it again.
    databases.remove(name);
    super.dropDatabase(name);
  }

  @Override
  public void close() {
    super.close();
    commits.close();
  }
}
