package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What one of a path's values must be, in the bytes of a {@link KeyWriter}. */
sealed interface FieldCondition {

  /**
   * @param includesNull whether documents without the field fulfil it
   */
  record OneOf(Set<Key> values, boolean includesNull) implements FieldCondition {}

  /** Of this kind, and at least that much if there is a bound. */
  record AtLeast(ValueKind kind, Optional<Key> bound) implements FieldCondition {}

  /** Of this kind, and at most that much if there is a bound. */
  record AtMost(ValueKind kind, Optional<Key> bound) implements FieldCondition {}

  static Optional<FieldCondition> of(String operator, Object operand) {
    return switch (operator) {
      case "$eq" -> equalTo(operand);
      case "$in" -> operand instanceof Collection<?> values ? oneOf(values) : Optional.empty();
      case "$gt", "$gte" -> bound(operand).map(it -> new AtLeast(it, key(operand, -1)));
      case "$lt", "$lte" -> bound(operand).map(it -> new AtMost(it, key(operand, 1)));
      default -> Optional.empty();
    };
  }

  static Optional<FieldCondition> equalTo(Object value) {
    ValueKind kind = ValueKind.of(value);
    return kind.isSearchable()
        ? Optional.of(new OneOf(Set.of(KeyWriter.of(value)), kind == ValueKind.NULL))
        : Optional.empty();
  }

  /** Whether a query's document is operators, not a value to be equal to. */
  static boolean areOperators(Document document) {
    return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
  }

  private static Optional<FieldCondition> oneOf(Collection<?> values) {
    Set<Key> keys = new LinkedHashSet<>();
    boolean includesNull = false;
    for (Object value : values) {
      ValueKind kind = ValueKind.of(value);
      if (!kind.isSearchable()) return Optional.empty();
      includesNull |= kind == ValueKind.NULL;
      keys.add(KeyWriter.of(value));
    }
    return Optional.of(new OneOf(keys, includesNull));
  }

  private static Optional<ValueKind> bound(Object operand) {
    ValueKind kind = ValueKind.of(operand);
    return kind.isSearchable() && kind != ValueKind.NULL ? Optional.of(kind) : Optional.empty();
  }

  /** None where the library cuts fractions to compare them with longs. */
  private static Optional<Key> key(Object operand, int outwards) {
    if (!(operand instanceof Number number)) return Optional.of(KeyWriter.of(operand));
    double bound = number.doubleValue();
    if (Math.abs(bound) < Integer.MAX_VALUE) return Optional.of(KeyWriter.of(bound));
    if (!(Math.abs(bound) < 1L << 52)) return Optional.empty();
    return Optional.of(KeyWriter.of(Math.rint(bound) + 2 * outwards));
  }
}
