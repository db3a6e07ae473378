package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Set;

/** One database: a map for each collection, and one for each index but that of the ids. */
final class StoredDatabase extends AbstractMongoDatabase<Key> {
  private static final Set<String> INDEX_OPTIONS =
      Set.of("v", "ns", "key", "name", "unique", "sparse", "background");
  private static final int CANNOT_CREATE_INDEX = 67;
  private static final int COMMAND_NOT_SUPPORTED = 115;

  private final StoreMaps maps;
  private final Commits commits;

  StoredDatabase(String name, CursorRegistry cursors, StoreMaps maps, Commits commits) {
    super(name, cursors);
    this.maps = maps;
    this.commits = commits;
    initializeNamespacesAndIndexes();
  }

  @Override
  public Document handleCommand(
      Channel channel, String name, Document command, DatabaseResolver databases, Oplog oplog) {
    return LeadingMatch.during(
        command, () -> super.handleCommand(channel, name, command, databases, oplog));
  }

  @Override
  protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
    var documents = maps.documents(getFullCollectionNamespace(name));
    return new StoredCollection(this, name, options, cursorRegistry, documents, commits);
  }

  @Override
  protected void addIndex(Document description) {
    description.forEach(StoredDatabase::requireSupported);
    super.addIndex(description);
  }

  private static void requireSupported(String option, Object value) {
    boolean isSupported =
        option.equals("key")
            ? ((Document) value)
                .entrySet().stream()
                    .allMatch(it -> it.getValue() instanceof Number && !it.getKey().contains("$"))
            : INDEX_OPTIONS.contains(option);
    if (!isSupported) {
      throw new MongoServerError(
          CANNOT_CREATE_INDEX,
          "CannotCreateIndex",
          "The document store of one machine has no index with " + option + ": " + value);
    }
  }

  @Override
  protected Index<Key> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> fields, boolean isSparse) {
    String namespace = getFullCollectionNamespace(collection);
    return isPrimaryKeyIndex(fields)
        ? new IdIndex(name, fields, maps.documents(namespace), maps.states(namespace, name))
        : index(collection, name, fields, isSparse, true);
  }

  @Override
  protected Index<Key> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> fields, boolean isSparse) {
    return index(collection, name, fields, isSparse, false);
  }

  private Index<Key> index(
      String collection, String name, List<IndexKey> fields, boolean isSparse, boolean isUnique) {
    String namespace = getFullCollectionNamespace(collection);
    return new OrderedIndex(
        name,
        fields,
        isSparse,
        isUnique,
        maps.index(namespace, name),
        maps.states(namespace, name));
  }

  private static boolean isPrimaryKeyIndex(List<IndexKey> fields) {
    return fields.size() == 1 && fields.getFirst().getKey().equals("_id");
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    super.dropCollection(name, oplog);
    maps.removeDocuments(getFullCollectionNamespace(name));
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
    throw new MongoServerError(
        COMMAND_NOT_SUPPORTED,
        "CommandNotSupported",
        "The document store of one machine renames no collection");
  }

  @Override
  protected long getStorageSize() {
    return maps.fileSize();
  }

  @Override
  protected long getFileSize() {
    return maps.fileSize();
  }
}
