package ai.aureeture.e2e.faults;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.PlatformCustomer.Purchase;
import ai.aureeture.e2e.PlatformCustomers;
import ai.aureeture.e2e.actors.CapturedPayment;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Operator;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Parts die while the platform's own checkout takes money. Afterwards every payment has one session
 * or has gone back. {@code -Dadopted.seed=1} repeats an order of events.
 */
@Order(Integer.MAX_VALUE - 2)
@Isolated("it kills parts")
class AdoptedOrdersKillJourney {
  private static final List<String> PARTS =
      List.of("booking-service", "postgres", "gateway", "provider-sandbox");

  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Operator olga = Operator.of(system);

  @AfterEach
  void all_parts_are_back() {
    system.awaitReady();
  }

  @Test
  void killing_parts_leaves_no_payment_without_an_outcome() throws InterruptedException {
    long seed = Long.getLong("adopted.seed", System.nanoTime());
    System.out.printf("Adopted orders under kills, -Dadopted.seed=%d%n", seed);
    Set<JsonNode> attentionBefore = olga.attention();
    var random = new Random(seed);
    try (var customers = new PlatformCustomers(system, random)) {
      killEachPart(customers, random);
      var payments = Settlement.paymentsOf(customers.purchases(), sandbox);
      assertTrue(payments.size() >= 60, () -> "enough were paid: " + payments.size());
      payments.keySet().forEach(this::resendWebhooks);
      killWhilePaymentsGoBack(payments);
      audit(payments, customers);
    }
    await("nothing needs a person")
        .atMost(120, SECONDS)
        .untilAsserted(() -> assertEquals(Set.of(), newUnderAttention(attentionBefore)));
  }

  private void killEachPart(PlatformCustomers customers, Random random) {
    int wave = customers.waiting() / PARTS.size();
    for (String part : PARTS) {
      int paidBefore = 1 + random.nextInt(wave - 2);
      customers.start(wave, paidBefore);
      kill(part, paidBefore + " of " + wave + " had paid");
    }
  }

  private void kill(String part, String when) {
    long begin = System.nanoTime();
    system.kill9(part);
    system.awaitReady();
    System.out.printf(
        "  %-16s killed when %s, back after %4.1f s%n",
        part, when, (System.nanoTime() - begin) / 1e9);
  }

  /** Razorpay's webhook comes for every payment in the end, however late. */
  private void resendWebhooks(CapturedPayment payment) {
    await("the webhook is taken")
        .atMost(45, SECONDS)
        .until(() -> sandbox.sendsWebhook(payment.id(), "none").path("status").asInt() == 200);
  }

  private void killWhilePaymentsGoBack(Map<CapturedPayment, Purchase> payments) {
    await("a payment goes back that no browser asked with")
        .atMost(150, SECONDS)
        .until(() -> payments.entrySet().stream().anyMatch(this::isRefundedWithoutAnswer));
    kill("booking-service", "payments without a browser went back");
  }

  private boolean isRefundedWithoutAnswer(Map.Entry<CapturedPayment, Purchase> payment) {
    return payment.getValue().answers().isEmpty()
        && !sandbox.refundsOfPayment(payment.getKey().id()).isEmpty();
  }

  private void audit(Map<CapturedPayment, Purchase> payments, PlatformCustomers customers) {
    long begin = System.nanoTime();
    await("every payment has what belongs to it")
        .atMost(Duration.ofSeconds(240))
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(() ->
            assertEquals(List.of(), Settlement.of(payments, customers, sandbox).complaints()));
    for (Mentor mentor : customers.mentors()) {
      assertEquals(List.of(), BookingDatabase.of(system).overlapsOf(mentor.me().id()));
    }
    int repeated =
        payments.values().stream()
            .flatMap(purchase -> purchase.answers().stream())
            .mapToInt(answer -> answer.calls() - 1)
            .sum();
    System.out.printf(
        "  %d paid, %d confirmations repeated; settled after %.1f s:%n%s",
        payments.size(),
        repeated,
        (System.nanoTime() - begin) / 1e9,
        Settlement.of(payments, customers, sandbox).summary());
  }

  private Set<JsonNode> newUnderAttention(Set<JsonNode> before) {
    var now = new HashSet<>(olga.attention());
    now.removeAll(before);
    return now;
  }
}
