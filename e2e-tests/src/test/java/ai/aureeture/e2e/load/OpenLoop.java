package ai.aureeture.e2e.load;

import ai.aureeture.e2e.actors.Failure;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Requests at a constant rate, whether or not the earlier ones have come back. Latency counts from
 * when a request was due, so a stall is not hidden by the requests it kept from being sent.
 */
final class OpenLoop {

  /** One request; an exception is an error. */
  interface Request {
    void send(int number) throws Exception;
  }

  /** The results; latencies in microseconds, errors by their reason. */
  record Outcome(Histogram latency, Map<String, LongAdder> errors, Duration took) {
    long errorCount() {
      return errors.values().stream().mapToLong(LongAdder::sum).sum();
    }

    double perSecond() {
      return latency.getTotalCount() / (took.toNanos() / 1e9);
    }
  }

  private OpenLoop() {}

  static Outcome run(int perSecond, Duration length, Request request) {
    var latency = new ConcurrentHistogram(3);
    var errors = new ConcurrentHashMap<String, LongAdder>();
    long gap = 1_000_000_000L / perSecond;
    long count = length.toNanos() / gap;
    long begin = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int number = i;
        long due = begin + i * gap;
        LockSupport.parkNanos(due - System.nanoTime());
        threads.execute(() -> {
          try {
            request.send(number);
            latency.recordValue((System.nanoTime() - due) / 1000);
          } catch (Exception | AssertionError e) {
            errors.computeIfAbsent(Failure.reason(e), _ -> new LongAdder()).increment();
          }
        });
      }
    }
    return new Outcome(latency, errors, Duration.ofNanos(System.nanoTime() - begin));
  }
}
