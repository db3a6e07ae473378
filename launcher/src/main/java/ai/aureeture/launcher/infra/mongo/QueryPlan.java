package ai.aureeture.launcher.infra.mongo;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How to come to the documents that may answer a query.
 *
 * @param walks along indexes, one after the other
 * @param candidates how many keys these are
 * @param isSorted whether they come in the order the query asks for
 */
record QueryPlan(List<Walk> walks, long candidates, boolean isSorted) {

  record Walk(OrderedKeys<?> keys, List<KeyRange> ranges, boolean reverse) {
    private Stream<Key> positions() {
      return ranges.stream().flatMap(range -> stream(keys.positions(range, reverse)));
    }

    private boolean mayRepeat() {
      return keys.hasArrays();
    }
  }

  /** Each position once. */
  Stream<Key> positions() {
    Stream<Key> positions = walks.stream().flatMap(Walk::positions);
    boolean mayRepeat = walks.size() > 1 || walks.stream().anyMatch(Walk::mayRepeat);
    return mayRepeat ? positions.distinct() : positions;
  }

  private static Stream<Key> stream(Iterator<Key> keys) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(keys, traits), false);
  }
}
