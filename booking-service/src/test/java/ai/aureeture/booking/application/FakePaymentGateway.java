package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.support.Cast;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A scripted provider that can be switched off. */
public final class FakePaymentGateway implements PaymentGateway {
  public static final String SIGNATURE = "signed";

  public final Map<SessionId, OrderId> orders = new LinkedHashMap<>();
  public final Map<PaymentId, Charge> charges = new LinkedHashMap<>();

  /** What was requested, with any outcome. */
  public final List<Refund> refunds = new ArrayList<>();

  public final Set<OrderId> paidOrders = new HashSet<>();

  /** Of the orders that another system opened. */
  public final Map<OrderId, String> receipts = new LinkedHashMap<>();

  /** When payments are made from now on. */
  public Instant paidAt = Cast.NOW;

  public boolean away;
  public boolean refusesToCapture;
  public boolean refusesToRefund;
  public ProviderRefund.Status refundStatus = ProviderRefund.Status.PROCESSED;
  private final Map<PaymentId, List<ProviderRefund>> made = new LinkedHashMap<>();

  /** A student pays the session's order. */
  @CanIgnoreReturnValue
  public Charge pay(Session session, String paymentId, Charge.State state) {
    return pay(orders.get(session.id()), paymentId, Cast.PRICE, state);
  }

  @CanIgnoreReturnValue
  public Charge pay(OrderId order, String paymentId, Money amount, Charge.State state) {
    var charge = new Charge(new PaymentId(paymentId), Optional.of(order), amount, state, paidAt);
    charges.put(charge.id(), charge);
    return charge;
  }

  /** A student pays another amount than the session's price, and the order counts as paid. */
  @CanIgnoreReturnValue
  public Charge payInFull(Session session, String paymentId, Money amount) {
    var order = orders.get(session.id());
    paidOrders.add(order);
    return pay(order, paymentId, amount, Charge.State.CAPTURED);
  }

  @Override
  public Uni<OrderId> openOrder(Session session) {
    return answer(() ->
        orders.computeIfAbsent(session.id(), _ -> new OrderId("order_" + (orders.size() + 1))));
  }

  @Override
  public Uni<Optional<OrderId>> findOrder(SessionId session) {
    return answer(() -> Optional.ofNullable(orders.get(session)));
  }

  @Override
  public boolean hasSigned(OrderId order, PaymentId payment, String signature) {
    return SIGNATURE.equals(signature);
  }

  @Override
  public Uni<Optional<Charge>> charge(PaymentId payment) {
    return answer(() -> Optional.ofNullable(charges.get(payment)));
  }

  @Override
  public Uni<Boolean> isPaid(OrderId order) {
    return answer(() -> paidOrders.contains(order));
  }

  @Override
  public Uni<Optional<String>> receiptOf(OrderId order) {
    return answer(() -> Optional.ofNullable(receipts.get(order)));
  }

  @Override
  public Uni<List<Charge>> chargesOf(OrderId order) {
    return answer(() ->
        charges.values().stream()
            .filter(charge -> charge.order().equals(Optional.of(order)))
            .toList());
  }

  @Override
  public Uni<Charge> capture(Charge authorized) {
    return answer(() ->
        pay(
            authorized.order().orElseThrow(),
            authorized.id().value(),
            authorized.amount(),
            refusesToCapture ? authorized.state() : Charge.State.CAPTURED));
  }

  @Override
  public Uni<List<ProviderRefund>> refundsOf(PaymentId payment) {
    return answer(() -> List.copyOf(madeOf(payment)));
  }

  @Override
  public Uni<Optional<ProviderRefund>> refund(
      SessionId session, Refund refund, Money left, int earlier) {
    return answer(() -> {
      refunds.add(refund);
      return make(refund.payment(), left);
    });
  }

  @Override
  public Uni<Optional<ProviderRefund>> refund(PaymentId payment, Money left, int earlier) {
    return answer(() -> make(payment, left));
  }

  private Optional<ProviderRefund> make(PaymentId payment, Money left) {
    return refundable(payment) < left.minor()
        ? Optional.empty()
        : Optional.of(makeRefund(payment, left.minor(), refundStatus));
  }

  /** The operator gives money back in the provider's dashboard. */
  @CanIgnoreReturnValue
  public ProviderRefund makeRefund(PaymentId payment, long minor, ProviderRefund.Status status) {
    var made = madeOf(payment);
    var id = "rfnd_%d_%s".formatted(made.size() + 1, payment);
    made.add(new ProviderRefund(id, payment, new Money(minor, "INR"), status));
    return made.getLast();
  }

  /** A refund fails, in any state reported before. */
  public ProviderRefund fail(ProviderRefund refund) {
    var failed =
        new ProviderRefund(
            refund.id(), refund.payment(), refund.amount(), ProviderRefund.Status.FAILED);
    madeOf(refund.payment()).replaceAll(each -> each.id().equals(refund.id()) ? failed : each);
    return failed;
  }

  public List<ProviderRefund> madeOf(PaymentId payment) {
    return made.computeIfAbsent(payment, _ -> new ArrayList<>());
  }

  private long refundable(PaymentId payment) {
    var made =
        madeOf(payment).stream()
            .filter(refund -> refund.status() != ProviderRefund.Status.FAILED)
            .mapToLong(refund -> refund.amount().minor())
            .sum();
    return refusesToRefund ? 0 : charges.get(payment).amount().minor() - made;
  }

  private <T> Uni<T> answer(Supplier<T> effect) {
    return Uni.createFrom()
        .item(() -> {
          if (away) {
            throw new SessionRefused(Reason.PAYMENTS_UNAVAILABLE, "away");
          }
          return effect.get();
        });
  }
}
