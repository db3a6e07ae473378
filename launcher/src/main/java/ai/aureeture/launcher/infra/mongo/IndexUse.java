package ai.aureeture.launcher.infra.mongo;

import ai.aureeture.launcher.infra.mongo.FieldCondition.AtLeast;
import ai.aureeture.launcher.infra.mongo.FieldCondition.AtMost;
import ai.aureeture.launcher.infra.mongo.FieldCondition.OneOf;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The part of an index that a query's conditions leave: fields with values, then one range. */
final class IndexUse {
  private static final int MOST_RANGES = 2_000;

  private final OrderedKeys<?> keys;
  private final QueryConditions conditions;
  private List<KeyWriter> prefixes = List.of(new KeyWriter());
  private Optional<List<KeyRange>> within = Optional.empty();
  private boolean needsAField;
  private int valued;

  IndexUse(OrderedKeys<?> keys, QueryConditions conditions) {
    this.keys = keys;
    this.conditions = conditions;
    while (valued < keys.fields().size() && takeValues(keys.fields().get(valued))) valued++;
    if (valued < keys.fields().size()) takeRange(keys.fields().get(valued));
  }

  /** Whether it leaves out anything, and nothing that may be an answer. */
  boolean narrows() {
    return (valued > 0 || within.isPresent()) && isComplete();
  }

  boolean isComplete() {
    return !keys.isSparse() || needsAField;
  }

  /** How many fields have one value each; 0 if there are several prefixes. */
  Optional<Integer> fixedFields() {
    return prefixes.size() == 1 ? Optional.of(valued) : Optional.empty();
  }

  List<KeyRange> ranges() {
    return within.orElseGet(() -> prefixes.stream().map(KeyRange::startingWith).toList());
  }

  private boolean takeValues(IndexKey field) {
    Optional<OneOf> values =
        conditions.of(field.getKey()).stream()
            .filter(OneOf.class::isInstance)
            .map(OneOf.class::cast)
            .min(Comparator.comparing(it -> it.values().size()))
            .filter(it -> it.values().size() * prefixes.size() <= MOST_RANGES);
    values.ifPresent(found -> {
      needsAField |= !found.includesNull();
      prefixes =
          prefixes.stream()
              .flatMap(prefix ->
                  found.values().stream().map(it -> prefix.copy().encoded(it, field.isAscending())))
              .toList();
    });
    return values.isPresent();
  }

  private void takeRange(IndexKey field) {
    List<FieldCondition> all = conditions.of(field.getKey());
    Optional<AtLeast> lower = first(all, AtLeast.class);
    Optional<AtMost> upper = first(all, AtMost.class);
    if (lower.isEmpty() && upper.isEmpty()) return;
    ValueKind kind = lower.map(AtLeast::kind).orElseGet(() -> upper.orElseThrow().kind());
    // Two elements of one array may fulfil the two of them.
    boolean both = !keys.hasArrays() || lower.isEmpty();
    Optional<Key> from = lower.flatMap(AtLeast::bound);
    Optional<Key> to = upper.filter(it -> both && it.kind() == kind).flatMap(AtMost::bound);
    needsAField = true;
    within =
        Optional.of(
            prefixes.stream()
                .map(prefix -> range(prefix, kind, from, to, field.isAscending()))
                .toList());
  }

  private static KeyRange range(
      KeyWriter prefix, ValueKind kind, Optional<Key> from, Optional<Key> to, boolean ascending) {
    KeyWriter first =
        from.map(it -> prefix.copy().encoded(it, ascending))
            .orElseGet(() -> prefix.copy().kind(kind, ascending));
    KeyWriter last =
        to.map(it -> prefix.copy().encoded(it, ascending))
            .orElseGet(() -> prefix.copy().afterKind(kind, ascending));
    return ascending
        ? new KeyRange(first.key(), to.isPresent() ? last.last().key() : last.key())
        : new KeyRange(last.key(), first.last().key());
  }

  private static <C extends FieldCondition> Optional<C> first(
      List<FieldCondition> all, Class<C> type) {
    return all.stream().filter(type::isInstance).map(type::cast).findFirst();
  }
}
