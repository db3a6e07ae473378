package ai.aureeture.e2e.load.invariants;

import java.util.ArrayList;
import java.util.List;

/** What was counted, and what is not as it must be. */
record Report(List<String> counts, List<String> complaints) {
  private static final int SHOWN = 20;

  static Report empty() {
    return new Report(new ArrayList<>(), new ArrayList<>());
  }

  void count(String text, Object... values) {
    counts.add(text.formatted(values));
  }

  void complain(String text, Object... values) {
    complaints.add(text.formatted(values));
  }

  void print() {
    System.out.println("Invariants:");
    counts.forEach(count -> System.out.println("  " + count));
    System.out.printf("  %d complaints%n", complaints.size());
    complaints.stream().limit(SHOWN).forEach(text -> System.out.println("  NOT SO: " + text));
  }
}
