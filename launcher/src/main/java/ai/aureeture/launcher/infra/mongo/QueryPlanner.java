package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the indexes that lead to the fewest documents, as far as {@link OrderedKeys} can tell.
 */
final class QueryPlanner {
  private static final Comparator<QueryPlan> FEWEST =
      Comparator.comparingLong(QueryPlan::candidates).thenComparing(it -> !it.isSorted());

  private final List<OrderedKeys<?>> indexes;

  QueryPlanner(List<OrderedKeys<?>> indexes) {
    this.indexes = indexes;
  }

  /**
   * @param order may be empty
   * @return none where a scan is as good
   */
  Optional<QueryPlan> plan(QueryConditions conditions, Document order, boolean isLimited) {
    List<QueryPlan> plans = new ArrayList<>();
    for (OrderedKeys<?> keys : indexes) {
      plan(keys, conditions, order, isLimited).ifPresent(plans::add);
    }
    for (List<QueryConditions> branches : conditions.choices()) {
      union(conditions, branches).ifPresent(plans::add);
    }
    return plans.stream().min(FEWEST);
  }

  private static Optional<QueryPlan> plan(
      OrderedKeys<?> keys, QueryConditions conditions, Document order, boolean isLimited) {
    IndexUse use = new IndexUse(keys, conditions);
    Optional<Boolean> reverse = use.fixedFields().flatMap(fixed -> direction(keys, fixed, order));
    boolean sorts = reverse.isPresent() && isLimited && use.isComplete();
    if (!use.narrows() && !sorts) return Optional.empty();
    List<KeyRange> ranges = use.ranges();
    long candidates = ranges.stream().mapToLong(keys::count).sum();
    var walk = new QueryPlan.Walk(keys, ranges, reverse.orElse(false));
    return Optional.of(new QueryPlan(List.of(walk), candidates, reverse.isPresent()));
  }

  private Optional<QueryPlan> union(QueryConditions conditions, List<QueryConditions> branches) {
    List<QueryPlan.Walk> walks = new ArrayList<>();
    long candidates = 0;
    for (QueryConditions branch : branches) {
      Optional<QueryPlan> plan = plan(conditions.with(branch), new Document(), false);
      if (plan.isEmpty()) return Optional.empty();
      walks.addAll(plan.get().walks());
      candidates += plan.get().candidates();
    }
    return branches.isEmpty()
        ? Optional.empty()
        : Optional.of(new QueryPlan(walks, candidates, false));
  }

  /**
   * Whether to go backwards for the order; none if these keys do not have it. A key ends with the
   * id, so that an order may.
   */
  private static Optional<Boolean> direction(OrderedKeys<?> keys, int fixed, Document order) {
    if (order.isEmpty() || keys.hasArrays() || !keys.isInOrder()) return Optional.empty();
    List<IndexKey> fields = new ArrayList<>(keys.fields());
    fields.add(new IndexKey("_id", true));
    int at = fixed;
    Optional<Boolean> reverse = Optional.empty();
    for (Map.Entry<String, Object> sort : order.entrySet()) {
      if (isFixed(fields, fixed, sort.getKey())) continue;
      if (at >= fields.size() || !(sort.getValue() instanceof Number way)) return Optional.empty();
      IndexKey field = fields.get(at++);
      boolean isReverse = way.intValue() > 0 != field.isAscending();
      if (!field.getKey().equals(sort.getKey()) || reverse.orElse(isReverse) != isReverse) {
        return Optional.empty();
      }
      reverse = Optional.of(isReverse);
    }
    return Optional.of(reverse.orElse(false));
  }

  private static boolean isFixed(List<IndexKey> fields, int fixed, String path) {
    return fields.subList(0, fixed).stream().anyMatch(field -> field.getKey().equals(path));
  }
}
