package ai.aureeture.e2e.load;

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
import java.util.stream.IntStream;

/** The reads of a page, of a new mentor and a new student who have some sessions to come. */
final class Reads {

  /** One of them. */
  record Read(String name, Http caller, String path) {}

  private final TheSystem system;
  private final Mentor mentor;
  private final Student student;

  private Reads(TheSystem system) {
    this.system = system;
    this.mentor = Mentor.named("Mira Rao", system);
    this.student = Student.named("Ada Byron", system);
  }

  static List<Read> of(int sessions, TheSystem system) {
    var reads = new Reads(system);
    reads.book(sessions);
    return reads.all();
  }

  private List<Read> all() {
    Mentor office = Mentor.inOfficeHours("Ola Ffice", system);
    Http visitor = Http.anonymous(system.gateway());
    return List.of(
        new Read("gateway's own health", visitor, "/health/gateway"),
        new Read("health of all", visitor, "/health"),
        new Read("slots of 4 weeks, in office hours", visitor, slots(office, 28)),
        new Read("slots of 13 weeks, in office hours", visitor, slots(office, 91)),
        new Read("slots of 4 weeks, around the clock", visitor, slots(mentor, 28)),
        new Read(
            "a student's sessions",
            student.me().http(),
            "/api/student-sessions?studentId=" + student.me().id()),
        new Read(
            "a mentor's sessions",
            mentor.me().http(),
            "/api/mentor-sessions?mentorId=" + mentor.me().id()),
        new Read("mentors", visitor, "/api/mentors?limit=20"));
  }

  private void book(int sessions) {
    List<Slot> free = mentor.freeSlots(Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(27));
    Sandbox sandbox = new Sandbox(system);
    IntStream.range(0, sessions)
        .mapToObj(i -> free.get((int) ((long) i * free.size() / sessions)))
        .forEach(slot -> {
          var _ = student.confirms(sandbox.pay(student.books(mentor, slot), Webhook.NEVER));
        });
  }

  private static String slots(Mentor mentor, int days) {
    Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    return mentor.slotsAddress(from, Duration.ofDays(days));
  }
}
