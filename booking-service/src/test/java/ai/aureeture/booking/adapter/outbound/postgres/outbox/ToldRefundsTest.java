package ai.aureeture.booking.adapter.outbound.postgres.outbox;

import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.ProviderRefund.Status;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.RefundFailed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever becomes of the refunds of a payment, the newest event says what has gone back of it,
 * unless all of it is under way: then the end is told. Where less has gone back than once had, the
 * session knows of it.
 */
class ToldRefundsTest {
  private static final Payment PAYMENT = payment("pay_1");
  private static final int STEPS = 12;

  static LongStream histories() {
    return LongStream.range(0, 2000);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void the_newest_event_tells_what_has_gone_back(long seed) {
    new History(seed).run();
  }

  /** Without pending refunds and the operator, whose requests take what is owed over. */
  @ParameterizedTest
  @MethodSource("histories")
  void what_is_owed_again_is_what_had_gone_back_and_is_missing(long seed) {
    var random = new Random(seed);
    var reports = new ArrayList<ProviderRefund>();
    var session = meerasSession();
    long most = 0;
    for (int i = 0; i < STEPS && session.refunds().of(PAYMENT.id()).isEmpty(); i++) {
      long back = session.refunds().processed(PAYMENT.id());
      boolean isNew = reports.isEmpty() || random.nextBoolean();
      long minor = 1 + random.nextLong(PRICE.minor() - back);
      var next =
          isNew
              ? History.refund("rfnd_" + i, minor, Status.PROCESSED)
              : reports.get(random.nextInt(reports.size())).with(Status.FAILED);
      reports.add(next);
      session = session.refundReported(PAYMENT, next, NOW).session();
      back = session.refunds().processed(PAYMENT.id());
      most = Math.max(most, back);
      if (session.refunds().of(PAYMENT.id()).isEmpty()) {
        assertEquals(most - back, session.refunds().owedAgain(PAYMENT.id()), reports::toString);
      }
    }
  }

  private static final class History {
    private final Random random;
    private final Map<String, ProviderRefund> provider = new LinkedHashMap<>();
    private final List<String> steps = new ArrayList<>();
    private Session session = meerasSession();
    private long told;
    private long most;

    History(long seed) {
      random = new Random(seed);
    }

    void run() {
      for (int i = 0; i < STEPS; i++) {
        switch (random.nextInt(4)) {
          case 0 -> refundAtProvider(1 + random.nextLong(left()));
          case 1 -> {
            take(session.refund(NOW), "the operator refunds");
            askProvider();
          }
          default -> advanceOne();
        }
      }
    }

    private void refundAtProvider(long minor) {
      if (left() > 1) report(refund("rfnd_" + provider.size(), minor, accepted()));
    }

    private void askProvider() {
      var due = session.refunds().due().toList();
      for (var refund : due) {
        var minor = session.refunds().leftOf(refund).minor();
        if (minor == 0) continue;
        if (minor > left() || random.nextInt(4) == 0) {
          take(session.refundFailed(refund.payment(), NOW), "the provider refuses");
        } else {
          report(refund("rfnd_" + provider.size(), minor, accepted()));
        }
      }
    }

    private void advanceOne() {
      var open = provider.values().stream().filter(ProviderRefund::isUnderWay).toList();
      if (open.isEmpty()) return;
      var one = open.get(random.nextInt(open.size()));
      boolean goesThrough = one.status() == Status.PENDING && random.nextInt(3) > 0;
      report(one.with(goesThrough ? Status.PROCESSED : Status.FAILED));
    }

    private void report(ProviderRefund next) {
      provider.put(next.id(), next);
      most = Math.max(most, processed());
      var what = "%s of %d is %s".formatted(next.id(), next.amount().minor(), next.status());
      take(session.refundReported(PAYMENT, next, NOW), what);
      take(session.refundReported(PAYMENT, next, NOW), what + " again");
    }

    private void take(Decision decision, String what) {
      steps.add(what);
      session = decision.session();
      for (var event : PublishedEvents.of(decision)) {
        if (event instanceof PaymentRefunded back) told = back.returnedMinor();
        if (event instanceof RefundFailed failed) told = failed.returnedMinor();
      }
      var state = session.refunds().of(PAYMENT.id()).map(Refund::state);
      if (state.filter(Refund.State.DUE::equals).isEmpty()) {
        assertEquals(processed(), told, () -> String.join("\n", steps));
      }
      boolean isKnown = session.refunds().hasReversed() || state.isPresent();
      assertTrue(processed() >= most || isKnown, () -> String.join("\n", steps));
    }

    private long processed() {
      return sum(Status.PROCESSED);
    }

    private long left() {
      return Math.max(1, PRICE.minor() - processed() - sum(Status.PENDING));
    }

    private long sum(Status status) {
      return provider.values().stream()
          .filter(refund -> refund.status() == status)
          .mapToLong(refund -> refund.amount().minor())
          .sum();
    }

    private Status accepted() {
      return random.nextBoolean() ? Status.PENDING : Status.PROCESSED;
    }

    private static ProviderRefund refund(String id, long minor, Status status) {
      return new ProviderRefund(id, PAYMENT.id(), new Money(minor, PRICE.currency()), status);
    }
  }
}
