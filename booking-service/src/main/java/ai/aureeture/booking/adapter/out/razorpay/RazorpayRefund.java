package ai.aureeture.booking.adapter.out.razorpay;

import ai.aureeture.booking.domain.Money;
import ai.aureeture.booking.domain.PaymentId;
import ai.aureeture.booking.domain.ProviderRefund;
import ai.aureeture.booking.domain.ProviderRefund.Status;
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
