package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many listings a second one core makes: 28 days over a clock change, Monday to Friday 09:00 to
 * 17:00, an hour each, 30 of them booked.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FreeSlotsBenchmark {
  private static final int SESSIONS = 30;

  @Param({"Asia/Kolkata", "America/New_York"})
  public String zone;

  private MentorAvailability availability;
  private List<BusyTime> busy;
  private TimeRange range;
  private Instant now;

  @Setup
  public void fill() {
    availability = Schedules.of(zone, "Mon-Fri 09:00-17:00", "", "notice=2 cap=40");
    var monday = LocalDate.parse("2027-03-01");
    range = new TimeRange(availability.startOf(monday), availability.startOf(monday.plusDays(28)));
    now = range.from().minus(Duration.ofDays(1));
    var slots = FreeSlots.of(availability, List.of(), range, now);
    busy =
        IntStream.range(0, SESSIONS)
            .mapToObj(i -> slots.get(i * slots.size() / SESSIONS))
            .map(slot -> new BusyTime(slot.start(), slot.end(), 0))
            .toList();
  }

  @Benchmark
  public List<Slot> list() {
    return FreeSlots.of(availability, busy, range, now);
  }

  public static void main(String[] args) throws Exception {
    var results =
        new Runner(new OptionsBuilder().include(FreeSlotsBenchmark.class.getName()).build()).run();
    if (results.isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
  }
}
