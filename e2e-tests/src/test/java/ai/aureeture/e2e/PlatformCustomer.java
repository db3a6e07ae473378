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
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A student who pays in the platform's checkout while parts of the system die. Their browser
 * repeats the confirmation until a part that lives answers it.
 *
 * @param other who tries to use the payment too, where the visit is of that kind
 */
public record PlatformCustomer(
    Visit visit, Student student, Student other, Mentor mentor, Slot slot) {
  /** How a payment comes about, and what its browser does then. */
  public enum Visit {
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

  /** The last answer to a student's confirmation, and after how many calls it came. */
  public record ConfirmAnswer(Student student, Answer answer, int calls) {}

  /** One order, and the answers to all who confirmed with its payment. */
  public record Purchase(Visit visit, PlatformCheckout checkout, List<ConfirmAnswer> answers) {}

  private static final Duration TIMEOUT = Duration.ofSeconds(150);

  /**
   * Opens the order, pays and comes back, also when a part dies meanwhile.
   *
   * @param paid runs when Razorpay has the money
   */
  Purchase buy(Runnable paid) {
    PlatformCheckout checkout = untilThere(this::open);
    var answers = new ArrayList<ConfirmAnswer>();
    Optional<Receipt> receipt = pay(checkout);
    paid.run();
    if (receipt.isPresent()) answers.addAll(comeBack(checkout, receipt.get()));
    return new Purchase(visit, checkout, answers);
  }

  private PlatformCheckout open() {
    long paise = visit == Visit.ONE_RUPEE ? 100 : PlatformCheckout.PRICE;
    var checkout = PlatformCheckout.open(student, mentor, slot, paise);
    return visit == Visit.UNKNOWN_MENTOR ? checkout.withMentor("user_mentor_unknown") : checkout;
  }

  /** The receipt, or nothing when Razorpay took the money and died before it said so. */
  private Optional<Receipt> pay(PlatformCheckout checkout) {
    try {
      return Optional.of(checkout.pay(webhook()));
    } catch (UncheckedIOException noAnswer) {
      return untilThere(
              () -> new Sandbox(student.me().system()).hasTakenMoneyFor(checkout.orderId()))
          ? Optional.empty()
          : pay(checkout);
    }
  }

  private Webhook webhook() {
    return switch (visit) {
      case WEBHOOK_FIRST -> Webhook.TWICE;
      case BROWSER_NEVER_BACK -> Webhook.NOW;
      default -> Webhook.NEVER;
    };
  }

  private List<ConfirmAnswer> comeBack(PlatformCheckout checkout, Receipt receipt) {
    Callable<ConfirmAnswer> own = () -> call(student, checkout, receipt);
    return switch (visit) {
      case BROWSER_NEVER_BACK -> List.of();
      case OLDER_PAGE -> List.of(call(student, checkout, receipt.paymentOnly()));
      case CALLED_TWICE -> Parallel.all(List.of(own, own));
      case CALLED_BY_ANOTHER_STUDENT ->
          Parallel.all(List.of(own, () -> call(other, checkout, receipt)));
      default -> List.of(call(student, checkout, receipt));
    };
  }

  private static ConfirmAnswer call(Student student, PlatformCheckout checkout, Receipt receipt) {
    var calls = new AtomicInteger();
    var answer =
        untilThere(() -> {
          calls.incrementAndGet();
          var attempt = checkout.triesToConfirmAs(student, receipt);
          return attempt.status() < 500 ? attempt : null;
        });
    return new ConfirmAnswer(student, answer, calls.get());
  }

  /** Asks again, a second later, while the connection fails or there is nothing. */
  private static <T> T untilThere(Callable<T> question) {
    return await("an answer")
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(1, SECONDS)
        .atMost(TIMEOUT)
        .ignoreException(UncheckedIOException.class)
        .until(question, answer -> answer != null);
  }
}
