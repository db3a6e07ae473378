package ai.aureeture.booking.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Leaves out what only repeats: tests write the same many times, with other ids. */
final class RecordingSelection {
  /** The log does not say which constraint refused; each should be among those that are kept. */
  private static final int ROLLED_BACK_OF_EACH_KIND = 8;

  private final List<RecordedTransaction> all;
  private final Map<String, TreeSet<Integer>> committedWith = new HashMap<>();
  private final TreeSet<Integer> chosen = new TreeSet<>();

  private RecordingSelection(List<RecordedTransaction> all) {
    this.all = all;
  }

  /**
   * @return in the same order, one of each kind, a few more of those that were rolled back, and the
   *     transactions that left the rows which these change or collide with
   */
  static List<RecordedTransaction> of(List<RecordedTransaction> all) {
    var selection = new RecordingSelection(all);
    selection.noteIds();
    selection.chooseKinds();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (selection.chosen.contains(i)) selection.chosen.addAll(selection.neededBy(i));
    }
    return selection.chosen.stream().map(all::get).toList();
  }

  private void noteIds() {
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isCommitted()) continue;
      for (String id : all.get(i).ids()) {
        committedWith.computeIfAbsent(id, _ -> new TreeSet<>()).add(i);
      }
    }
  }

  private void chooseKinds() {
    var seen = new HashMap<String, Integer>();
    for (int i = 0; i < all.size(); i++) {
      int most = all.get(i).isCommitted() ? 1 : ROLLED_BACK_OF_EACH_KIND;
      if (seen.merge(all.get(i).kind(), 1, Integer::sum) <= most) chosen.add(i);
    }
  }

  /** Where its ids stand first; of one that was rolled back also where they stood just before. */
  private List<Integer> neededBy(int transaction) {
    boolean isCommitted = all.get(transaction).isCommitted();
    return all.get(transaction).ids().stream()
        .map(committedWith::get)
        .filter(with -> with != null)
        .flatMap(with ->
            isCommitted
                ? Stream.of(with.first())
                : Stream.of(with.first(), with.floor(transaction)))
        .filter(index -> index != null && index < transaction)
        .toList();
  }
}
