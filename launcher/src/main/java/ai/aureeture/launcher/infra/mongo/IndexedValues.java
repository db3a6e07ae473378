package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an index has of a document: each combination of the values under its fields. */
final class IndexedValues {
  private final List<IndexKey> fields;
  private final List<String[]> paths;
  private final boolean isSparse;
  private final IndexStates states;

  IndexedValues(List<IndexKey> fields, boolean isSparse, IndexStates states) {
    this.fields = fields;
    this.paths = fields.stream().map(field -> field.getKey().split("\\.")).toList();
    this.isSparse = isSparse;
    this.states = states;
  }

  Set<Key> of(Document document) {
    states.remember(document.get("_id"));
    List<byte[]> written = List.of(new byte[0]);
    boolean isMissing = true;
    for (int field = 0; field < paths.size(); field++) {
      FieldValues found = FieldValues.of(document, paths.get(field));
      isMissing &= found.isMissing();
      remember(found);
      written = combine(written, found, fields.get(field).isAscending());
    }
    if (isSparse && isMissing) return Set.of();
    Set<Key> keys = LinkedHashSet.newLinkedHashSet(written.size());
    for (byte[] one : written) keys.add(new Key(one));
    return keys;
  }

  private static List<byte[]> combine(
      List<byte[]> written, FieldValues found, boolean isAscending) {
    List<byte[]> next = new ArrayList<>(written.size() * found.all().size());
    for (byte[] before : written) {
      for (Object value : found.all()) {
        next.add(new KeyWriter().all(before).value(value, isAscending).key().bytes());
      }
    }
    return next;
  }

  private void remember(FieldValues found) {
    if (found.hasArray()) states.set(IndexStates.State.HAS_ARRAYS);
    found.all().forEach(states::remember);
  }
}
