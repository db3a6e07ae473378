package ai.aureeture.booking.adapter.outbound.razorpay;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.Session;
import com.razorpay.RazorpayException;
import com.razorpay.Utils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Payments at Razorpay: their library for signatures, our own client for calls. */
@ApplicationScoped
class RazorpayGateway implements PaymentGateway {
  private final RazorpayApi razorpay;
  private final RazorpayRefunds refunds;
  private final RazorpaySettings settings;

  RazorpayGateway(@RestClient RazorpayApi razorpay, RazorpaySettings settings) {
    this.razorpay = razorpay;
    this.refunds = new RazorpayRefunds(razorpay);
    this.settings = settings;
  }

  // An order whose answer was lost may still be on its way: it is looked up, but not sent twice.
  @Override
  public Uni<OrderId> openOrder(Session session) {
    return razorpay
        .open(RazorpayOrder.Request.of(session))
        .map(order -> new OrderId(order.id()))
        .onFailure(RazorpayFailures::isUnknown)
        .recoverWithUni(lost ->
            findOrder(session.id())
                .map(found -> found.orElseThrow(() -> RazorpayFailures.away(lost))))
        .onFailure()
        .transform(RazorpayFailures::away);
  }

  @Override
  public Uni<Optional<OrderId>> findOrder(SessionId session) {
    var receipt = session.toString();
    return razorpay
        .ordersWith(receipt)
        .map(orders ->
            orders.items().stream()
                .filter(order -> receipt.equals(order.receipt()))
                .map(order -> new OrderId(order.id()))
                .findFirst())
        .onFailure()
        .transform(RazorpayFailures::away);
  }

  @Override
  public boolean hasSigned(OrderId order, PaymentId payment, String signature) {
    try {
      return Utils.verifySignature(order + "|" + payment, signature, settings.keySecret());
    } catch (RazorpayException e) {
      throw new IllegalStateException("Signatures cannot be computed", e);
    }
  }

  @Override
  public Uni<Optional<Charge>> charge(PaymentId payment) {
    return razorpay
        .payment(payment.value())
        .map(found -> Optional.of(found.toCharge()))
        .onFailure(RazorpayFailures::isUnknownId)
        .recoverWithItem(Optional.empty())
        .onFailure()
        .transform(RazorpayFailures::away);
  }

  @Override
  public Uni<Boolean> isPaid(OrderId order) {
    return razorpay
        .order(order.value())
        .map(RazorpayOrder::isPaid)
        .onFailure()
        .transform(RazorpayFailures::away);
  }

  @Override
  public Uni<Optional<String>> receiptOf(OrderId order) {
    return razorpay
        .order(order.value())
        .map(found -> Optional.ofNullable(found.receipt()))
        .onFailure(RazorpayFailures::isUnknownId)
        .recoverWithItem(Optional.empty())
        .onFailure()
        .transform(RazorpayFailures::away);
  }

  @Override
  public Uni<List<Charge>> chargesOf(OrderId order) {
    return razorpay
        .paymentsOf(order.value())
        .map(payments -> payments.items().stream().map(RazorpayPayment::toCharge).toList())
        .onFailure(RazorpayFailures::isUnknownId)
        .recoverWithItem(List.of())
        .onFailure()
        .transform(RazorpayFailures::away);
  }

  // Razorpay captures by itself too: the second one is refused, and looks.
  @Override
  public Uni<Charge> capture(Charge authorized) {
    var amount = authorized.amount();
    return razorpay
        .capture(
            authorized.id().value(), new RazorpayPayment.Capture(amount.minor(), amount.currency()))
        .onFailure()
        .recoverWithUni(_ -> razorpay.payment(authorized.id().value()))
        .map(RazorpayPayment::toCharge)
        .onFailure()
        .transform(RazorpayFailures::away);
  }

  @Override
  public Uni<List<ProviderRefund>> refundsOf(PaymentId payment) {
    return refunds.of(payment);
  }

  @Override
  public Uni<Optional<ProviderRefund>> refund(
      SessionId session, Refund refund, Money left, int earlier) {
    return refunds.refund(session, refund, left, earlier);
  }

  @Override
  public Uni<Optional<ProviderRefund>> refund(PaymentId payment, Money left, int earlier) {
    return refunds.refund(payment, left, earlier);
  }
}
