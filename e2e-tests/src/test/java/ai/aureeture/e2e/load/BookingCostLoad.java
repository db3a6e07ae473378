package ai.aureeture.e2e.load;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.LiveSocket;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * What one paid booking costs a warm system: processor time of each part, transactions, statements
 * and records, and how long the two people wait. One booking after another, so that none waits for
 * another one. {@code -Dload.bookings} are measured, 100 by default, after {@code -Dload.warm-ups}
 * (300) that warm up. With {@code -Dload.statements=true} PostgreSQL is started anew to count its
 * statements.
 */
public final class BookingCostLoad {
  private static final int WARM_UPS = Integer.getInteger("load.warm-ups", 300);
  private static final int BOOKINGS = Integer.getInteger("load.bookings", 100);
  private static final String CONFIRMED = "session-confirmed";

  /** Mails and what else follows a booking must not be counted with the next stretch. */
  private static final Duration AFTERMATH = Duration.ofSeconds(5);

  private final TheSystem system;
  private final Sandbox sandbox;
  private final Mentor mentor;
  private final Student student;
  private final List<Slot> slots;
  private final Histogram holds = new Histogram(3);
  private final Histogram confirmations = new Histogram(3);
  private final Histogram bells = new Histogram(3);
  private final Histogram links = new Histogram(3);

  private BookingCostLoad(TheSystem system) {
    this.system = system;
    this.sandbox = new Sandbox(system);
    this.mentor = Mentor.named("Mira Rao", system);
    this.student = Student.named("Ada Byron", system);
    this.slots =
        spread(mentor.freeSlots(Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(60)));
  }

  public static void main(String[] arguments) throws InterruptedException {
    new BookingCostLoad(TheSystem.attached()).measure();
  }

  private void measure() throws InterruptedException {
    if (Boolean.getBoolean("load.statements")) {
      BookingDatabase.of(system).countStatementsFromItsNextStartOn();
      system.kill9("postgres");
      system.awaitReady();
    }
    book(slots.subList(0, WARM_UPS));
    List.of(holds, confirmations, bells, links).forEach(Histogram::reset);
    CpuTime idle = idle();
    Work work = Work.now(system);
    CpuTime cpu = CpuTime.now(system.parts());
    long begin = System.nanoTime();
    book(slots.subList(WARM_UPS, slots.size()));
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    printTime(CpuTime.now(system.parts()).since(cpu), idle, took);
    Work.now(system).since(work).print(BOOKINGS);
    Load.print("  hold", holds);
    Load.print("  confirmation", confirmations);
    Load.print("  from the payment to both bells", bells);
    Load.print("  from the payment to the link", links);
  }

  /** Over all weeks: none may have more than 200. */
  private static List<Slot> spread(List<Slot> free) {
    int count = WARM_UPS + BOOKINGS;
    if (free.size() < count) {
      throw new IllegalArgumentException("There are only " + free.size() + " free slots");
    }
    return IntStream.range(0, count)
        .mapToObj(i -> free.get((int) ((long) i * free.size() / count)))
        .toList();
  }

  private CpuTime idle() throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(AFTERMATH.toNanos());
    CpuTime before = CpuTime.now(system.parts());
    TimeUnit.NANOSECONDS.sleep(AFTERMATH.toNanos());
    return CpuTime.now(system.parts()).since(before);
  }

  private void book(List<Slot> some) throws InterruptedException {
    try (LiveSocket students = student.me().listens();
        LiveSocket mentors = mentor.me().listens()) {
      for (Slot slot : some) book(slot, students, mentors);
      TimeUnit.NANOSECONDS.sleep(AFTERMATH.toNanos());
    }
  }

  private void book(Slot slot, LiveSocket students, LiveSocket mentors) {
    Instant begin = Instant.now();
    Booking booking = student.books(mentor, slot);
    record(holds, begin, Instant.now());
    Receipt receipt = sandbox.pay(booking, Webhook.NEVER);
    Instant paid = Instant.now();
    var _ = student.confirms(receipt);
    record(confirmations, paid, Instant.now());
    String session = booking.bookingId();
    Instant one = students.awaitNotification(CONFIRMED, session);
    Instant other = mentors.awaitNotification(CONFIRMED, session);
    record(bells, paid, one.isAfter(other) ? one : other);
    record(links, paid, students.awaitLink(session));
  }

  private static void record(Histogram micros, Instant begin, Instant end) {
    micros.recordValue(Math.max(0, Duration.between(begin, end).toNanos() / 1000));
  }

  private static void printTime(CpuTime used, CpuTime idle, Duration took) {
    double idles = (double) took.toNanos() / AFTERMATH.toNanos();
    System.out.printf(
        "%d paid bookings, one after another, in %.1f s: %.1f ms of CPU each, %.1f without what the"
            + " parts use anyway%n",
        BOOKINGS,
        took.toNanos() / 1e9,
        (double) used.total() / BOOKINGS,
        (used.total() - idle.total() * idles) / BOOKINGS);
    used.byPart()
        .forEach((part, millis) ->
            System.out.printf("  %-22s %6.1f ms%n", part, (double) millis / BOOKINGS));
    System.out.printf("  idle: %.1f %% of a core%n", 100.0 * idle.total() / AFTERMATH.toMillis());
  }
}
