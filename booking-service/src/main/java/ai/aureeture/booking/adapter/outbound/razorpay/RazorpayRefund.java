package ai.aureeture.booking.adapter.outbound.razorpay;

import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.ProviderRefund.Status;
import java.util.Map;

record RazorpayRefund(String id, long amount, String currency, String status) {

  ProviderRefund of(PaymentId payment) {
    return new ProviderRefund(
        id,
        payment,
        new Money(amount, currency),
        switch (status) {
          case "processed" -> Status.PROCESSED;
          case "failed" -> Status.FAILED;
          default -> Status.PENDING;
        });
  }

  record Request(long amount, String speed, Map<String, String> notes) {}
}
