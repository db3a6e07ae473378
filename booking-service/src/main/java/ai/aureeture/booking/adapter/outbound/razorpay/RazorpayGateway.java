package ai.aureeture.booking.adapter.outbound.razorpay;

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
import com.razorpay.RazorpayException;
import com.razorpay.Utils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Payments at Razorpay: their library for signatures, our own client for calls. */
@ApplicationScoped
class RazorpayGateway implements PaymentGateway {
  private static final Logger LOG = Logger.getLogger(RazorpayGateway.class);

  private final RazorpayApi razorpay;
  private final RazorpaySettings settings;

  RazorpayGateway(@RestClient RazorpayApi razorpay, RazorpaySettings settings) {
    this.razorpay = razorpay;
    this.settings = settings;
  }

  // An order whose answer was lost may still be on its way: it is looked up, but not sent twice.
  @Override
  public Uni<OrderId> openOrder(Session session) {
    return razorpay
        .open(RazorpayOrder.Request.of(session))
        .map(order -> new OrderId(order.id()))
        .onFailure(RazorpayGateway::isUnknown)
        .recoverWithUni(
            lost -> findOrder(session.id()).map(found -> found.orElseThrow(() -> away(lost))))
        .onFailure()
        .transform(RazorpayGateway::away);
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
        .transform(RazorpayGateway::away);
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
        .onFailure(RazorpayGateway::isUnknownId)
        .recoverWithItem(Optional.empty())
        .onFailure()
        .transform(RazorpayGateway::away);
  }

  @Override
  public Uni<Boolean> isPaid(OrderId order) {
    return razorpay
        .order(order.value())
        .map(RazorpayOrder::isPaid)
        .onFailure()
        .transform(RazorpayGateway::away);
  }

  @Override
  public Uni<Optional<String>> receiptOf(OrderId order) {
    return razorpay
        .order(order.value())
        .map(found -> Optional.ofNullable(found.receipt()))
        .onFailure(RazorpayGateway::isUnknownId)
        .recoverWithItem(Optional.empty())
        .onFailure()
        .transform(RazorpayGateway::away);
  }

  @Override
  public Uni<List<Charge>> chargesOf(OrderId order) {
    return razorpay
        .paymentsOf(order.value())
        .map(payments -> payments.items().stream().map(RazorpayPayment::toCharge).toList())
        .onFailure(RazorpayGateway::isUnknownId)
        .recoverWithItem(List.of())
        .onFailure()
        .transform(RazorpayGateway::away);
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
        .transform(RazorpayGateway::away);
  }

  @Override
  public Uni<List<ProviderRefund>> refundsOf(PaymentId payment) {
    return razorpay
        .refundsOf(payment.value(), RazorpayApi.LONGEST_LIST)
        .map(refunds -> refunds.items().stream().map(refund -> refund.of(payment)).toList())
        .onFailure(RazorpayGateway::isUnknownId)
        .recoverWithItem(List.of())
        .onFailure()
        .transform(RazorpayGateway::away);
  }

  @Override
  public Uni<Optional<ProviderRefund>> refund(
      SessionId session, Refund refund, Money left, int earlier) {
    var payment = refund.payment();
    return refund(
        payment,
        keyOfAttempt("refund-%s-%s".formatted(session, payment), left, earlier),
        new RazorpayRefund.Request(
            left.minor(), "normal", Map.of("bookingId", session.toString())));
  }

  @Override
  public Uni<Optional<ProviderRefund>> refund(PaymentId payment, Money left, int earlier) {
    return refund(
        payment,
        keyOfAttempt("refund-unbooked-%s".formatted(payment), left, earlier),
        new RazorpayRefund.Request(left.minor(), "normal", Map.of()));
  }

  private Uni<Optional<ProviderRefund>> refund(
      PaymentId payment, String key, RazorpayRefund.Request request) {
    return razorpay
        .refund(payment.value(), key, request)
        .map(made -> Optional.of(made.of(payment)))
        .onFailure(RazorpayGateway::isRefused)
        .recoverWithItem(refused -> {
          LOG.warnf("payment=%s is not refunded: %s", payment, refused.getMessage());
          return Optional.empty();
        })
        .onFailure()
        .transform(RazorpayGateway::away);
  }

  // Razorpay refuses a key that comes with another body: every attempt at the rest has its own.
  private static String keyOfAttempt(String key, Money left, int earlier) {
    return earlier == 0 ? key : "%s-%d-%d".formatted(key, earlier, left.minor());
  }

  private static boolean isUnknown(Throwable failure) {
    return !(failure instanceof RazorpayRefusal);
  }

  // An unknown id is a 400 at Razorpay, not a 404.
  private static boolean isUnknownId(Throwable failure) {
    return failure instanceof RazorpayRefusal refusal && !refusal.isOurFault();
  }

  private static boolean isRefused(Throwable failure) {
    return failure instanceof RazorpayRefusal refusal
        && !refusal.isOurFault()
        && !refusal.isConflict();
  }

  private static SessionRefused away(Throwable failure) {
    if (failure instanceof SessionRefused known) {
      return known;
    }
    if (failure instanceof RazorpayRefusal refusal) {
      LOG.error(
          refusal.isOurFault()
              ? "Razorpay does not accept our key: check RAZORPAY_KEY_ID and RAZORPAY_KEY_SECRET"
              : refusal.getMessage());
    }
    return new SessionRefused(
        Reason.PAYMENTS_UNAVAILABLE, "Payments are not available right now; please try again");
  }
}
