package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;

/** A collection and its indexes as they were between two commands. */
record CollectionView(
    MVMap<Key, byte[]> map, RootReference<Key, byte[]> root, List<OrderedKeys<?>> indexes) {

  long count() {
    return root.getTotalCount();
  }

  /**
   * @param documents each that may match, and perhaps others
   * @param isSorted whether they come in the order asked for
   */
  record Candidates(Stream<Document> documents, boolean isSorted) {}

  Candidates candidates(Document query, Document order, boolean isLimited) {
    return new QueryPlanner(indexes)
        .plan(QueryConditions.of(query), order, isLimited)
        .filter(plan -> plan.isSorted() || plan.candidates() < count())
        .map(plan -> new Candidates(plan.positions().map(this::document), plan.isSorted()))
        .orElseGet(() -> new Candidates(all(false), false));
  }

  private Document document(Key position) {
    return Bson.read(Objects.requireNonNull(map.get(root.root, position)));
  }

  Stream<Document> all(boolean reverse) {
    Cursor<Key, byte[]> cursor = map.cursor(root, null, null, reverse);
    Iterable<Key> keys = () -> cursor;
    return StreamSupport.stream(keys.spliterator(), false).map(_ -> Bson.read(cursor.getValue()));
  }
}
