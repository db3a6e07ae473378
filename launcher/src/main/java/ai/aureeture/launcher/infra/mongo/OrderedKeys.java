package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;

/**
 * The keys of an index as they were at one moment, which later writes do not change.
 *
 * @param position of the document that a key, with its value, leads to
 * @param isSparse whether documents with none of the fields have no key
 * @param hasArrays whether a document may have several keys
 * @param isInOrder whether the order of the keys is that of a sorted answer
 */
record OrderedKeys<V>(
    MVMap<Key, V> map,
    RootReference<Key, V> root,
    BiFunction<Key, V, Key> position,
    List<IndexKey> fields,
    boolean isSparse,
    boolean hasArrays,
    boolean isInOrder) {

  /** An estimate while others write. */
  long count(KeyRange range) {
    return Math.max(0, index(range.to()) - index(range.from()));
  }

  long count() {
    return root.getTotalCount();
  }

  Iterator<Key> positions(KeyRange range, boolean reverse) {
    Key start = reverse ? range.to() : range.from();
    Key end = reverse ? range.from() : range.to();
    Cursor<Key, V> cursor = map.cursor(root, start, end, reverse);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public Key next() {
        Key key = cursor.next();
        return position.apply(key, cursor.getValue());
      }
    };
  }

  private long index(Key key) {
    long index = map.getKeyIndex(key);
    return index < 0 ? -index - 1 : index;
  }
}
