package ai.aureeture.e2e.fuzz;

import ai.aureeture.e2e.fuzz.calls.Call;
import ai.aureeture.e2e.fuzz.calls.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a run has found: one example of every rule that an operation breaks, and how often it does.
 */
final class Findings {
  private static final String REPEAT =
      "./mvnw verify -pl e2e-tests -am -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dit.test=FuzzJourney -Dfailsafe.failIfNoSpecifiedTests=false"
          + " -Dfuzz.seed=%d -Dfuzz.call=%d";

  private record Finding(String text, AtomicLong times) {}

  private final long seed;
  private final ConcurrentMap<String, Finding> findings = new ConcurrentSkipListMap<>();
  private final ConcurrentMap<String, ConcurrentMap<Integer, AtomicLong>> statuses =
      new ConcurrentHashMap<>();

  Findings(long seed) {
    this.seed = seed;
  }

  void answered(Call call, Reply reply, List<String> broken) {
    statuses
        .computeIfAbsent(call.operation().toString(), _ -> new ConcurrentSkipListMap<>())
        .computeIfAbsent(reply.status(), _ -> new AtomicLong())
        .incrementAndGet();
    broken.forEach(rule -> add(call, rule, reply.toString()));
  }

  void unanswered(Call call, Exception reason) {
    add(call, "is answered", reason.toString());
  }

  private void add(Call call, String rule, String answer) {
    findings
        .computeIfAbsent(
            call.operation() + " | " + rule,
            name -> new Finding(name + "\n" + example(call, answer), new AtomicLong()))
        .times
        .incrementAndGet();
  }

  private String example(Call call, String answer) {
    return "  asked: %s%n  answered: %s%n  again: %s"
        .formatted(call, answer, REPEAT.formatted(seed, call.number()));
  }

  /** All that was found, in the order of the operations. */
  List<String> all() {
    return findings.values().stream().map(one -> one.times + " x " + one.text).toList();
  }

  /** Those of which no call was done, whatever else was answered. */
  List<String> neverDone(List<Operation> operations) {
    return operations.stream().map(Operation::toString).filter(each -> !isDone(each)).toList();
  }

  private boolean isDone(String operation) {
    return statuses.getOrDefault(operation, new ConcurrentHashMap<>()).keySet().stream()
        .anyMatch(status -> status / 100 == 2);
  }

  long calls() {
    return statuses.values().stream()
        .flatMap(each -> each.values().stream())
        .mapToLong(AtomicLong::get)
        .sum();
  }

  /** How often each operation was answered with which status. */
  Map<String, Map<Integer, AtomicLong>> statuses() {
    return new TreeMap<>(statuses);
  }
}
