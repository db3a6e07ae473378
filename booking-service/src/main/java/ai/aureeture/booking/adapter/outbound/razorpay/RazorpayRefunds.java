package ai.aureeture.booking.adapter.outbound.razorpay;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Payments that go back at Razorpay, each attempt under a key of its own. */
final class RazorpayRefunds {
  private static final Logger LOG = Logger.getLogger(RazorpayRefunds.class);

  private final RazorpayApi razorpay;

  RazorpayRefunds(RazorpayApi razorpay) {
    this.razorpay = razorpay;
  }

  Uni<List<ProviderRefund>> of(PaymentId payment) {
    return razorpay
        .refundsOf(payment.value(), RazorpayApi.LONGEST_LIST)
        .map(refunds -> refunds.items().stream().map(refund -> refund.of(payment)).toList())
        .onFailure(RazorpayFailures::isUnknownId)
        .recoverWithItem(List.of())
        .onFailure()
        .transform(RazorpayFailures::away);
  }

  Uni<Optional<ProviderRefund>> refund(SessionId session, Refund refund, Money left, int earlier) {
    var payment = refund.payment();
    return refund(
        payment,
        keyOfAttempt("refund-%s-%s".formatted(session, payment), left, earlier),
        new RazorpayRefund.Request(
            left.minor(), "normal", Map.of("bookingId", session.toString())));
  }

  Uni<Optional<ProviderRefund>> refund(PaymentId payment, Money left, int earlier) {
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
        .onFailure(RazorpayFailures::isRefused)
        .recoverWithItem(refused -> {
          LOG.warnf("payment=%s is not refunded: %s", payment, refused.getMessage());
          return Optional.empty();
        })
        .onFailure()
        .transform(RazorpayFailures::away);
  }

  // Razorpay refuses a key that comes with another body: every attempt at the rest has its own.
  private static String keyOfAttempt(String key, Money left, int earlier) {
    return earlier == 0 ? key : "%s-%d-%d".formatted(key, earlier, left.minor());
  }
}
