package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** An index that a {@link QueryPlan} can choose; the library's own way to choose is not taken. */
abstract class StoredIndex extends Index<Key> {

  StoredIndex(String name, List<IndexKey> fields, boolean isSparse) {
    super(name, fields, isSparse);
  }

  /** What it has at this moment, with the writes of the command that asks. */
  abstract OrderedKeys<?> keysNow();

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return super.hasSameOptions(other)
        && isUnique() == other.isUnique()
        && getKeys().toString().equals(other.getKeys().toString());
  }

  @Override
  public Key getPosition(Document document) {
    return StoredCollection.positionOf(document);
  }

  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Key> getPositions(Document query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
