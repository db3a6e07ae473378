package ai.aureeture.e2e.load;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * What the reads of a page cost a warm system: processor time of each part, and how many a second a
 * few callers get who ask again as soon as they are answered. The mentor has {@code
 * -Dload.sessions} (20) of one student to come. Each read is asked for {@code -Dload.seconds} (10).
 */
public final class ReadCostLoad {
  private static final int CALLERS = 4;
  private static final int SESSIONS = Integer.getInteger("load.sessions", 20);
  private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("load.seconds", 10));

  private final TheSystem system;
  private final Mentor mentor;
  private final Student student;

  private ReadCostLoad(TheSystem system) {
    this.system = system;
    this.mentor = Mentor.named("Mira Rao", system);
    this.student = Student.named("Ada Byron", system);
  }

  public static void main(String[] arguments) {
    new ReadCostLoad(TheSystem.attached()).measure();
  }

  private void measure() {
    book();
    Mentor office = Mentor.inOfficeHours("Ola Ffice", system);
    Http visitor = Http.anonymous(system.gateway());
    measure("gateway's own health", visitor, "/health/gateway");
    measure("health of all", visitor, "/health");
    measure("slots of 4 weeks, in office hours", visitor, slots(office, 28));
    measure("slots of 13 weeks, in office hours", visitor, slots(office, 91));
    measure("slots of 4 weeks, around the clock", visitor, slots(mentor, 28));
    measure(
        "a student's sessions",
        student.me().http(),
        "/api/student-sessions?studentId=" + student.me().id());
    measure(
        "a mentor's sessions",
        mentor.me().http(),
        "/api/mentor-sessions?mentorId=" + mentor.me().id());
    measure("mentors", visitor, "/api/mentors?limit=20");
  }

  private void book() {
    List<Slot> free = mentor.freeSlots(Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(27));
    Sandbox sandbox = new Sandbox(system);
    IntStream.range(0, SESSIONS)
        .mapToObj(i -> free.get((int) ((long) i * free.size() / SESSIONS)))
        .forEach(slot -> {
          var _ = student.confirms(sandbox.pay(student.books(mentor, slot), Webhook.NEVER));
        });
  }

  private static String slots(Mentor mentor, int days) {
    Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    return mentor.slotsAddress(from, Duration.ofDays(days));
  }

  private void measure(String name, Http caller, String path) {
    var _ = ask(caller, path);
    CpuTime before = CpuTime.now(system.parts());
    ConcurrentHistogram micros = ask(caller, path);
    CpuTime cpu = CpuTime.now(system.parts()).since(before);
    long count = micros.getTotalCount();
    System.out.printf(
        "%s: %.0f a second, each %s%n", name, count / (double) LENGTH.toSeconds(), cpu.each(count));
    Load.print("  answered after", micros);
  }

  private static ConcurrentHistogram ask(Http caller, String path) {
    var micros = new ConcurrentHistogram(3);
    long end = System.nanoTime() + LENGTH.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var callers =
          IntStream.range(0, CALLERS)
              .mapToObj(_ ->
                  CompletableFuture.runAsync(() -> askUntil(end, caller, path, micros), threads))
              .toList();
      callers.forEach(CompletableFuture::join);
    }
    return micros;
  }

  private static void askUntil(long end, Http caller, String path, ConcurrentHistogram micros) {
    while (System.nanoTime() < end) {
      long begin = System.nanoTime();
      Answer answer = caller.get(path);
      var _ = answer.expect(200);
      micros.recordValue((System.nanoTime() - begin) / 1000);
    }
  }
}
