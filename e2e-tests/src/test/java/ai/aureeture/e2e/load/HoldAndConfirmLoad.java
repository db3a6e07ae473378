package ai.aureeture.e2e.load;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.LiveSocket;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Session;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.load.invariants.Invariants;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Students who hold a slot, pay in the sandbox and confirm, through the gateway. Every tenth of
 * them has a page open, which shows when the link comes. Afterwards the invariants are checked.
 */
public final class HoldAndConfirmLoad {
  private static final int PAIRS = 200;
  private static final int WATCHED = 10;

  private record Pair(Student student, Mentor mentor, List<Slot> slots) {}

  /** A session whose link comes to that page. */
  private record Watched(LiveSocket page, String session, Instant confirmed) {}

  private final Sandbox sandbox;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Integer, LiveSocket> pages = new HashMap<>();
  private final Queue<Watched> watched = new ConcurrentLinkedQueue<>();
  private final Histogram holds = new ConcurrentHistogram(3);
  private final Histogram confirmations = new ConcurrentHistogram(3);

  private HoldAndConfirmLoad(TheSystem system, int bookings) {
    sandbox = new Sandbox(system);
    int each = bookings / PAIRS + 1;
    for (int i = 0; i < PAIRS; i++) pairs.add(pair(i, system, each));
    for (int i = 0; i < PAIRS; i += WATCHED) {
      pages.put(i, pairs.get(i).student().me().listens());
    }
  }

  public static void main(String[] arguments) {
    TheSystem system = TheSystem.attached();
    Load load = Load.of("Hold and confirm", 20);
    var people = new HoldAndConfirmLoad(system, load.warmUps() + load.requests());

    load.run(system, people::bookAndPay);

    Load.print("  the hold alone, warm-up included", people.holds);
    Load.print("  the confirmation alone, likewise", people.confirmations);
    people.printLinks();
    Invariants.await(system);
  }

  /** Read after the load: each message has the time when it came. */
  private void printLinks() {
    var links = new Histogram(3);
    watched.forEach(
        one -> Waits.record(links, one.confirmed(), one.page().awaitLink(one.session())));
    pages.values().forEach(LiveSocket::close);
    Load.print("  from the confirmation to the link, of " + watched.size() + " sessions", links);
  }

  private static Pair pair(int number, TheSystem system, int slots) {
    Mentor mentor = Mentor.named("Mentor " + number, system);
    Student student = Student.named("Student " + number, system);
    var free = mentor.freeSlots(Instant.now().plus(Duration.ofDays(2)), Duration.ofDays(20));
    return new Pair(student, mentor, everyFifth(free).limit(slots).toList());
  }

  /** Spread over weeks: no week may have more than 200. */
  private static Stream<Slot> everyFifth(List<Slot> free) {
    return IntStream.range(0, free.size() / 5).mapToObj(i -> free.get(i * 5));
  }

  private void bookAndPay(int number) throws Exception {
    Pair pair = pairs.get(number % PAIRS);
    Slot slot = pair.slots().get(number / PAIRS);
    Booking booking = timed(holds, () -> pair.student().books(pair.mentor(), slot));
    Receipt receipt = sandbox.pay(booking, Webhook.NEVER);
    Session session = timed(confirmations, () -> pair.student().confirms(receipt));
    LiveSocket page = pages.get(number % PAIRS);
    if (page != null) watched.add(new Watched(page, session.id(), Instant.now()));
  }

  private static <T> T timed(Histogram micros, Callable<T> work) throws Exception {
    long begin = System.nanoTime();
    T result = work.call();
    micros.recordValue((System.nanoTime() - begin) / 1000);
    return result;
  }
}
