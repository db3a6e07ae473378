package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.PlatformCheckout;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Students who pay in the platform's checkout while parts of the system die. Their browsers repeat
 * the confirmation until a part that lives answers it.
 */
final class PlatformCustomers implements AutoCloseable {
  /** How a payment comes about, and what its browser does then. */
  enum Visit {
    USUAL,
    OLDER_PAGE,
    SLOT_THAT_OTHERS_WANT,
    ONE_RUPEE,
    UNKNOWN_MENTOR,
    CALLED_TWICE,
    CALLED_BY_ANOTHER_STUDENT,
    WEBHOOK_FIRST,
    BROWSER_NEVER_BACK
  }

  /** What the confirmation told a student in the end. */
  record Told(Student student, Answer answer) {}

  /** One order, and what those who asked with its payment were told. */
  record Purchase(Visit visit, PlatformCheckout checkout, List<Told> told) {}

  private record Customer(Visit visit, Student student, Mentor mentor, Slot slot) {}

  private static final int OF_EACH_VISIT = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  private final Sandbox sandbox;
  private final Student other;
  private final List<Mentor> mentors = new ArrayList<>();
  private final Queue<Customer> waiting;
  private final List<Future<Purchase>> started = new ArrayList<>();
  private final AtomicInteger paid = new AtomicInteger();
  private final AtomicInteger repeated = new AtomicInteger();
  private final ExecutorService browsers = Executors.newVirtualThreadPerTaskExecutor();

  /** Customers of all kinds in an order that {@code random} decides. */
  PlatformCustomers(TheSystem system, Random random) {
    sandbox = new Sandbox(system);
    other = Student.named("Ben Other", system);
    Mentor wanted = Mentor.startingEveryFiveMinutes("Mira Wanted", system);
    mentors.add(wanted);
    for (int i = 0; i < 3; i++) mentors.add(Mentor.named("Mentor " + i, system));
    var slots = mentors.stream().map(PlatformCustomers::slotsOf).toList();
    var customers = new ArrayList<Customer>();
    for (Visit visit : Visit.values()) {
      for (int i = 0; i < OF_EACH_VISIT; i++) {
        int n = customers.size();
        boolean isWanted = visit == Visit.SLOT_THAT_OTHERS_WANT;
        int mentor = isWanted ? 0 : 1 + n % 3;
        int slot = isWanted ? random.nextInt(OF_EACH_VISIT) : n;
        customers.add(
            new Customer(
                visit,
                Student.named("Student " + n, system),
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

  List<Mentor> mentors() {
    return mentors;
  }

  /** Who tries to use other students' payments. */
  Student other() {
    return other;
  }

  int waiting() {
    return waiting.size();
  }

  /** Lets the next ones come all at the same moment, and waits until some of them have paid. */
  void start(int count, int untilPaid) {
    int enough = paid.get() + untilPaid;
    for (int i = 0; i < count && !waiting.isEmpty(); i++) {
      Customer customer = waiting.remove();
      started.add(browsers.submit(() -> buy(customer)));
    }
    await("they pay")
        .pollInterval(Duration.ofMillis(5))
        .atMost(60, SECONDS)
        .until(() -> paid.get() >= enough);
  }

  /** How often a browser asked again since no part that lives had answered. */
  int repeated() {
    return repeated.get();
  }

  /** What all of them did, when the last has got their answer. */
  List<Purchase> purchases() throws InterruptedException {
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

  private Purchase buy(Customer customer) throws Exception {
    PlatformCheckout checkout = untilThere(() -> open(customer));
    var told = new ArrayList<Told>();
    Optional<Receipt> receipt = pay(customer.visit(), checkout);
    paid.incrementAndGet();
    if (receipt.isPresent()) told.addAll(comeBack(customer, checkout, receipt.get()));
    return new Purchase(customer.visit(), checkout, told);
  }

  private static PlatformCheckout open(Customer customer) {
    long paise = customer.visit() == Visit.ONE_RUPEE ? 100 : PlatformCheckout.PRICE;
    var checkout =
        PlatformCheckout.open(customer.student(), customer.mentor(), customer.slot(), paise);
    return customer.visit() == Visit.UNKNOWN_MENTOR
        ? checkout.withMentor("user_mentor_unknown")
        : checkout;
  }

  /** The receipt, or nothing when Razorpay took the money and died before it said so. */
  private Optional<Receipt> pay(Visit visit, PlatformCheckout checkout) {
    try {
      return Optional.of(checkout.pay(webhook(visit)));
    } catch (UncheckedIOException noAnswer) {
      return untilThere(() -> sandbox.hasTakenMoneyFor(checkout.orderId()))
          ? Optional.empty()
          : pay(visit, checkout);
    }
  }

  private static Webhook webhook(Visit visit) {
    return switch (visit) {
      case WEBHOOK_FIRST -> Webhook.TWICE;
      case BROWSER_NEVER_BACK -> Webhook.NOW;
      default -> Webhook.NEVER;
    };
  }

  private List<Told> comeBack(Customer customer, PlatformCheckout checkout, Receipt receipt) {
    Callable<Told> own = () -> call(customer.student(), checkout, receipt);
    return switch (customer.visit()) {
      case BROWSER_NEVER_BACK -> List.of();
      case OLDER_PAGE -> List.of(call(customer.student(), checkout, receipt.paymentOnly()));
      case CALLED_TWICE -> Parallel.all(List.of(own, own));
      case CALLED_BY_ANOTHER_STUDENT ->
          Parallel.all(List.of(own, () -> call(other, checkout, receipt)));
      default -> List.of(call(customer.student(), checkout, receipt));
    };
  }

  private Told call(Student student, PlatformCheckout checkout, Receipt receipt) {
    var calls = new AtomicInteger();
    var answer =
        untilThere(() -> {
          calls.incrementAndGet();
          var attempt = checkout.triesToConfirmAs(student, receipt);
          return attempt.status() < 500 ? attempt : null;
        });
    repeated.addAndGet(calls.get() - 1);
    return new Told(student, answer);
  }

  /** Asks again, a second later, while the connection fails or there is nothing. */
  private static <T> T untilThere(Callable<T> question) {
    return await("an answer")
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(1, SECONDS)
        .atMost(PATIENCE)
        .ignoreException(UncheckedIOException.class)
        .until(question, answer -> answer != null);
  }

  @Override
  public void close() {
    browsers.close();
  }
}
