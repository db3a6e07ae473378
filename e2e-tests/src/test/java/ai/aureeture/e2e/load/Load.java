package ai.aureeture.e2e.load;

import ai.aureeture.e2e.load.OpenLoop.Outcome;
import ai.aureeture.e2e.load.OpenLoop.Request;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/** A warm-up, a measured stretch, and the figures of the latter. */
record Load(String name, int perSecond, Duration length) {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** From {@code -Dload.rate} (a second) and {@code -Dload.seconds}. */
  static Load of(String name, int defaultRate) {
    var length = Duration.ofSeconds(Integer.getInteger("load.seconds", 20));
    if (length.compareTo(LONGEST) > 0) length = LONGEST;
    return new Load(name, Integer.getInteger("load.rate", defaultRate), length);
  }

  /** Half the rate for a quarter of the time first: a fresh JVM is not what is measured. */
  int warmUps() {
    return Math.toIntExact(warmUpRate() * warmUpLength().toMillis() / 1000);
  }

  private int warmUpRate() {
    return Math.max(1, perSecond / 2);
  }

  private Duration warmUpLength() {
    return Duration.ofSeconds(Math.max(2, length.toSeconds() / 4));
  }

  int requests() {
    return (int) (perSecond * length.toSeconds());
  }

  void run(TheSystem system, Request request) {
    Outcome warmUp = OpenLoop.run(warmUpRate(), warmUpLength(), request);
    printErrors("the warm-up", warmUp);
    int offset = warmUps();
    CpuTime before = CpuTime.now(system.parts());
    Outcome outcome = OpenLoop.run(perSecond, length, number -> request.send(offset + number));
    print(outcome, CpuTime.now(system.parts()).since(before));
  }

  private void print(Outcome outcome, CpuTime cpu) {
    long count = Math.max(1, outcome.latency().getTotalCount());
    System.out.printf(
        "%s: %.0f a second (asked for %d), %d errors%n",
        name, outcome.perSecond(), perSecond, outcome.errorCount());
    printErrors(name, outcome);
    print("  latency from when it was due", outcome.latency());
    System.out.println("  each request: " + cpu.each(count));
  }

  private static void printErrors(String when, Outcome outcome) {
    outcome
        .errors()
        .forEach((why, count) -> System.out.printf("  errors of %s: %s x %s%n", when, count, why));
  }

  static void print(String what, Histogram micros) {
    System.out.printf(
        "%s: p50 %.1f, p90 %.1f, p99 %.1f, max %.1f ms%n",
        what,
        micros.getValueAtPercentile(50) / 1000.0,
        micros.getValueAtPercentile(90) / 1000.0,
        micros.getValueAtPercentile(99) / 1000.0,
        micros.getMaxValue() / 1000.0);
  }
}
