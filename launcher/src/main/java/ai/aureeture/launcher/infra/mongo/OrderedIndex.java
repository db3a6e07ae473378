package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;

/**
 * A map beside the collection. A key is the values of the fields and then the document's position,
 * whose beginning within the key is the map's value.
 */
final class OrderedIndex extends StoredIndex {
  private static final int ENTRIES_IN_A_COMMIT = 20_000;

  private final MVMap<Key, Long> map;
  private final IndexStates states;
  private final IndexedValues values;
  private final boolean isUnique;

  OrderedIndex(
      String name,
      List<IndexKey> fields,
      boolean isSparse,
      boolean isUnique,
      MVMap<Key, Long> map,
      IndexStates states) {
    super(name, fields, isSparse);
    this.isUnique = isUnique;
    this.map = map;
    this.states = states;
    this.values = new IndexedValues(fields, isSparse, states);
  }

  /** Can be cut off at any point: what is not marked as built is built from the beginning. */
  void build(Iterable<Document> documents, MongoCollection<Key> collection) {
    map.clear();
    int added = 0;
    for (Document document : documents) {
      checkAdd(document, collection);
      add(document, StoredCollection.positionOf(document), collection);
      if (++added % ENTRIES_IN_A_COMMIT == 0) map.getStore().commit();
    }
    states.set(IndexStates.State.BUILT);
  }

  @Override
  OrderedKeys<Long> keysNow() {
    return new OrderedKeys<>(
        map,
        map.flushAndGetRoot(),
        (key, start) -> key.from(start.intValue()),
        getKeys(),
        isSparse(),
        states.is(IndexStates.State.HAS_ARRAYS),
        !states.is(IndexStates.State.OUT_OF_ORDER));
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    if (isUnique) refuseOthers(values.of(document), document, collection);
  }

  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {
    for (Key each : values.of(document)) put(each, position);
  }

  @Override
  public Key remove(Document document) {
    Key position = StoredCollection.positionOf(document);
    for (Key each : values.of(document)) map.remove(entry(each, position));
    return position;
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
    if (isUnique) refuseOthers(values.of(after), after, collection);
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {
    Set<Key> old = values.of(before);
    Set<Key> next = values.of(after);
    for (Key each : old) if (!next.contains(each)) map.remove(entry(each, position));
    for (Key each : next) if (!old.contains(each)) put(each, position);
  }

  private void refuseOthers(Set<Key> wanted, Document document, MongoCollection<Key> collection) {
    for (Key each : wanted) {
      Key found = map.ceilingKey(each);
      if (found != null
          && found.startsWith(each)
          && !found.from(each.bytes().length).equals(StoredCollection.positionOf(document))) {
        List<Object> shown =
            keys().stream()
                .map(path -> Utils.getSubdocumentValueCollectionAware(document, path))
                .toList();
        throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(shown));
      }
    }
  }

  private void put(Key values, Key position) {
    map.put(entry(values, position), (long) values.bytes().length);
  }

  private static Key entry(Key values, Key position) {
    return new KeyWriter().all(values.bytes()).all(position.bytes()).key();
  }

  @Override
  public boolean isUnique() {
    return isUnique;
  }

  @Override
  public long getCount() {
    return map.sizeAsLong();
  }

  @Override
  public boolean isEmpty() {
    return !states.is(IndexStates.State.BUILT);
  }

  @Override
  public void drop() {
    map.getStore().removeMap(map);
    states.forget();
  }
}
