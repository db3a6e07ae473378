package ai.aureeture.e2e.load;

import java.time.Duration;
import java.time.Instant;
import org.HdrHistogram.Histogram;

/** How long people waited for each step of a paid booking, in microseconds. */
record Waits(
    Histogram holds, Histogram confirmations, Histogram bells, Histogram links, Histogram mails) {

  static Waits none() {
    return new Waits(
        new Histogram(3), new Histogram(3), new Histogram(3), new Histogram(3), new Histogram(3));
  }

  static void record(Histogram micros, Instant begin, Instant end) {
    micros.recordValue(Math.max(0, Duration.between(begin, end).toNanos() / 1000));
  }

  static double medianMillis(Histogram micros) {
    return micros.getValueAtPercentile(50) / 1000.0;
  }

  void print() {
    Load.print("  hold", holds);
    Load.print("  confirmation", confirmations);
    Load.print("  from the payment to both bells", bells);
    Load.print("  from the payment to the link", links);
    Load.print("  from the payment to both mails", mails);
  }
}
