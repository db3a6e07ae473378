package ai.aureeture.e2e.load;

import static ai.aureeture.e2e.load.PaidBookings.AFTERMATH;

import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What so many paid bookings took, one after another, so that none waited for another one.
 *
 * @param idle what the parts used without bookings, for as long as the aftermath lasts
 */
record BookingCost(
    int bookings, Duration took, CpuTime used, CpuTime idle, Work work, Waits waits) {

  /** Books so often; {@code idle} is what {@link #idle} found shortly before. */
  static BookingCost of(int count, PaidBookings bookings, CpuTime idle, TheSystem system)
      throws InterruptedException {
    Work work = Work.now(system);
    CpuTime cpu = CpuTime.now(system.parts());
    long begin = System.nanoTime();
    Waits waits = bookings.byBrowser(count);
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    CpuTime used = CpuTime.now(system.parts()).since(cpu);
    Work done = Work.now(system).since(work);
    return new BookingCost(count, took, used, idle, done, waits);
  }

  /** Waits until nothing follows what went before. */
  static CpuTime idle(TheSystem system) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(AFTERMATH.toNanos());
    CpuTime before = CpuTime.now(system.parts());
    TimeUnit.NANOSECONDS.sleep(AFTERMATH.toNanos());
    return CpuTime.now(system.parts()).since(before);
  }

  /** Processor time of all parts for one booking, in milliseconds. */
  double millisEach() {
    return (double) used.total() / bookings;
  }

  void print() {
    double idles = (double) took.toNanos() / AFTERMATH.toNanos();
    System.out.printf(
        "%d paid bookings, one after another, in %.1f s: %.1f ms of CPU each, %.1f without what the"
            + " parts use anyway%n",
        bookings,
        took.toNanos() / 1e9,
        millisEach(),
        (used.total() - idle.total() * idles) / bookings);
    used.byPart()
        .forEach((part, millis) ->
            System.out.printf("  %-22s %6.1f ms%n", part, (double) millis / bookings));
    System.out.printf("  idle: %.1f %% of a core%n", 100.0 * idle.total() / AFTERMATH.toMillis());
    work.print(bookings);
    waits.print();
  }
}
