package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The collection's own map, whose key is the document's id. */
final class IdIndex extends StoredIndex {
  private final MVMap<Key, byte[]> documents;
  private final IndexStates states;

  IdIndex(String name, List<IndexKey> fields, MVMap<Key, byte[]> documents, IndexStates states) {
    super(name, fields, false);
    this.documents = documents;
    this.states = states;
  }

  @Override
  OrderedKeys<byte[]> keysNow() {
    return new OrderedKeys<>(
        documents,
        documents.flushAndGetRoot(),
        (key, document) -> key,
        List.of(new IndexKey("_id", true)),
        false,
        false,
        !states.is(IndexStates.State.OUT_OF_ORDER));
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    if (documents.containsKey(StoredCollection.positionOf(document))) {
      KeyValue id = new KeyValue(document.get("_id"));
      throw new DuplicateKeyError(this, collection, getKeys(), id);
    }
  }

  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {
    states.remember(document.get("_id"));
  }

  @Override
  public Key remove(Document document) {
    return StoredCollection.positionOf(document);
  }

  /** An id never changes. */
  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {}

  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {}

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public void drop() {
    states.forget();
  }
}
