package ai.aureeture.booking.adapter.outbound.razorpay;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Optional;

@JsonNaming(SnakeCaseStrategy.class)
record RazorpayPayment(
    String id, String orderId, long amount, String currency, String status, Long createdAt) {

  Charge toCharge() {
    return new Charge(
        new PaymentId(id),
        Optional.ofNullable(orderId).map(OrderId::new),
        new Money(amount, currency),
        switch (status) {
          case "authorized" -> Charge.State.AUTHORIZED;
          case "captured" -> Charge.State.CAPTURED;
          case "refunded" -> Charge.State.REFUNDED;
          default -> Charge.State.OPEN_OR_FAILED;
        },
        Charge.timeOf(createdAt));
  }

  record Capture(long amount, String currency) {}
}
