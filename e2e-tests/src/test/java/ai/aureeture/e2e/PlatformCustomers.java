package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import ai.aureeture.e2e.PlatformCustomer.Purchase;
import ai.aureeture.e2e.PlatformCustomer.Visit;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Students of all kinds who pay in the platform's checkout, some at a time. */
public final class PlatformCustomers implements AutoCloseable {
  private static final int OF_EACH_VISIT = 8;

  private final Student other;
  private final List<Mentor> mentors = new ArrayList<>();
  private final Queue<PlatformCustomer> waiting;
  private final List<Future<Purchase>> started = new ArrayList<>();
  private final AtomicInteger paid = new AtomicInteger();
  private final ExecutorService browsers = Executors.newVirtualThreadPerTaskExecutor();

  /** Customers of all kinds in an order that {@code random} decides. */
  public PlatformCustomers(TheSystem system, Random random) {
    other = Student.named("Ben Other", system);
    Mentor wanted = Mentor.startingEveryFiveMinutes("Mira Wanted", system);
    mentors.add(wanted);
    for (int i = 0; i < 3; i++) mentors.add(Mentor.named("Mentor " + i, system));
    var slots = mentors.stream().map(PlatformCustomers::slotsOf).toList();
    var customers = new ArrayList<PlatformCustomer>();
    for (Visit visit : Visit.values()) {
      for (int i = 0; i < OF_EACH_VISIT; i++) {
        int n = customers.size();
        boolean isWanted = visit == Visit.SLOT_THAT_OTHERS_WANT;
        int mentor = isWanted ? 0 : 1 + n % 3;
        int slot = isWanted ? random.nextInt(OF_EACH_VISIT) : n;
        customers.add(
            new PlatformCustomer(
                visit,
                Student.named("Student " + n, system),
                other,
                mentors.get(mentor),
                slots.get(mentor).get(slot)));
      }
    }
    Collections.shuffle(customers, random);
    waiting = new ArrayDeque<>(customers);
  }

  private static List<Slot> slotsOf(Mentor mentor) {
    return mentor.freeSlots(Instant.now().plus(Duration.ofDays(3)), Duration.ofDays(1));
  }

  public List<Mentor> mentors() {
    return mentors;
  }

  /** Who tries to use other students' payments. */
  public Student other() {
    return other;
  }

  public int waiting() {
    return waiting.size();
  }

  /** Lets the next ones come all at the same moment, and waits until some of them have paid. */
  public void start(int count, int untilPaid) {
    int enough = paid.get() + untilPaid;
    for (int i = 0; i < count && !waiting.isEmpty(); i++) {
      PlatformCustomer customer = waiting.remove();
      started.add(browsers.submit(() -> customer.buy(paid::incrementAndGet)));
    }
    await("they pay")
        .pollInterval(Duration.ofMillis(5))
        .atMost(60, SECONDS)
        .until(() -> paid.get() >= enough);
  }

  /** What all of them did, when the last has got their answer. */
  public List<Purchase> purchases() throws InterruptedException {
    var purchases = new ArrayList<Purchase>();
    for (Future<Purchase> customer : started) {
      try {
        purchases.add(customer.get());
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      }
    }
    return purchases;
  }

  @Override
  public void close() {
    browsers.close();
  }
}
