package ai.aureeture.e2e.load;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.load.Reads.Read;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * What a read cost while a few callers asked again as soon as they were answered.
 *
 * @param micros how long each answer took
 */
record ReadCost(Read read, Histogram micros, CpuTime cpu, Duration length) {
  private static final int CALLERS = 4;

  /** Asks for so long to warm up, and as long again. */
  static ReadCost of(Read read, Duration length, TheSystem system) {
    var _ = ask(read, length);
    CpuTime before = CpuTime.now(system.parts());
    Histogram micros = ask(read, length);
    return new ReadCost(read, micros, CpuTime.now(system.parts()).since(before), length);
  }

  double perSecond() {
    return micros.getTotalCount() / (double) length.toSeconds();
  }

  /** Processor time of all parts for one read, in milliseconds. */
  double millisEach() {
    return (double) cpu.total() / micros.getTotalCount();
  }

  void print() {
    System.out.printf(
        "%s: %.0f a second, each %s%n", read.name(), perSecond(), cpu.each(micros.getTotalCount()));
    Load.print("  answered after", micros);
  }

  private static Histogram ask(Read read, Duration length) {
    var micros = new ConcurrentHistogram(3);
    long end = System.nanoTime() + length.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var callers =
          IntStream.range(0, CALLERS)
              .mapToObj(_ -> CompletableFuture.runAsync(() -> askUntil(end, read, micros), threads))
              .toList();
      callers.forEach(CompletableFuture::join);
    }
    return micros;
  }

  private static void askUntil(long end, Read read, Histogram micros) {
    while (System.nanoTime() < end) {
      long begin = System.nanoTime();
      Answer answer = read.caller().get(read.path());
      var _ = answer.expect(200);
      micros.recordValue((System.nanoTime() - begin) / 1000);
    }
  }
}
