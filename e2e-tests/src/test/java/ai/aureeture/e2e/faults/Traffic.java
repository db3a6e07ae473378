package ai.aureeture.e2e.faults;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Failure;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Students who go on booking and paying, and mentors who move what they have, while parts of the
 * system die. They leave a failure as it is and do not retry, so only the system itself can put it
 * right.
 */
public final class Traffic implements AutoCloseable {
  /** What came to be held; whether it was paid only Razorpay knows. */
  public record Attempt(Student student, Mentor mentor, Booking booking) {}

  private record Pair(Student student, Mentor mentor, List<Slot> slots, AtomicInteger moves) {}

  private static final int PAIRS = 8;
  private static final int MOVES_A_DAY = 5;
  private static final Duration PACE = Duration.ofMillis(400);

  private final Sandbox sandbox;
  private final List<Pair> pairs = new ArrayList<>();
  private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger tried = new AtomicInteger();
  private final ScheduledExecutorService clock =
      Executors.newScheduledThreadPool(8, Thread.ofVirtual().factory());

  Traffic(TheSystem system) {
    sandbox = new Sandbox(system);
    for (int i = 0; i < PAIRS; i++) {
      // Few by Calendly: it takes fifty an hour.
      Mentor mentor =
          i == 0 ? Mentor.withCalendly("Mentor " + i, system) : Mentor.named("Mentor " + i, system);
      List<Slot> slots =
          mentor.freeSlots(Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(6));
      pairs.add(
          new Pair(Student.named("Student " + i, system), mentor, slots, new AtomicInteger()));
    }
  }

  public void start() {
    for (int i = 0; i < PAIRS; i++) {
      Pair pair = pairs.get(i);
      long delay = i * PACE.toMillis();
      var _ =
          clock.scheduleWithFixedDelay(
              () -> tryOne(pair), delay, PAIRS * PACE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void tryOne(Pair pair) {
    int number = tried.getAndIncrement();
    try {
      Slot slot = pair.slots().get(number / 2);
      Booking booking = pair.student().books(pair.mentor(), slot);
      attempts.add(new Attempt(pair.student(), pair.mentor(), booking));
      boolean webhookOnly = number % 2 == 0;
      Receipt receipt = sandbox.pay(booking, webhookOnly ? Webhook.NOW : Webhook.NEVER);
      if (!webhookOnly) {
        var _ = pair.student().confirms(receipt);
        if (pair.moves().getAndIncrement() < MOVES_A_DAY) {
          Slot later = pair.slots().get(pair.slots().size() - 1 - number / 2);
          var _ = pair.mentor().me().asksToMove(booking.bookingId(), later, "I see a doctor then");
          var _ = pair.student().me().approves(booking.bookingId());
        }
      }
    } catch (UncheckedIOException | AssertionError leftAsItIs) {
      failures.add(Failure.reason(leftAsItIs));
    }
  }

  /** Returns once that many more hold a slot. */
  void awaitMore(int more) {
    int enough = attempts.size() + more;
    await("people book").atMost(Duration.ofSeconds(60)).until(() -> attempts.size() >= enough);
  }

  /** How many came how far, and what stopped the others. */
  void print() {
    System.out.printf("  %d tried to book, %d held%n", tried.get(), attempts.size());
    new TreeMap<>(failures.stream().collect(groupingBy(identity(), counting())))
        .forEach((why, count) -> System.out.printf("  %d x %s%n", count, why));
  }

  public List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  /** No new customer begins; returns when the last one has left. */
  @Override
  public void close() {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a customer does not leave");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
