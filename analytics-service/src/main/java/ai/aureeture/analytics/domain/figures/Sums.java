package ai.aureeture.analytics.domain.figures;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers by name. A zero is not kept: what was added and taken away leaves no trace. */
final class Sums {
  private Sums() {}

  static <K extends Comparable<K>> SortedMap<K, Long> of(Map<K, Long> numbers) {
    var kept = new TreeMap<>(numbers);
    kept.values().removeIf(number -> number == 0);
    return Collections.unmodifiableSortedMap(kept);
  }

  static <K extends Comparable<K>> SortedMap<K, Long> plus(Map<K, Long> one, Map<K, Long> other) {
    var sums = new TreeMap<>(one);
    other.forEach((name, number) -> sums.merge(name, number, Math::addExact));
    return sums;
  }

  static <K extends Comparable<K>> SortedMap<K, Long> negated(Map<K, Long> numbers) {
    var negated = new TreeMap<>(numbers);
    negated.replaceAll((_, number) -> -number);
    return negated;
  }
}
