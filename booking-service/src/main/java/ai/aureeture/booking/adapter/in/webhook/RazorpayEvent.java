package ai.aureeture.booking.adapter.in.webhook;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.Money;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.PaymentId;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Optional;
import java.util.regex.Pattern;

/** Razorpay's envelope, as far as we read it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RazorpayEvent(String event, Payload payload) {
  private static final Pattern ID = Pattern.compile("\\w{1,64}");

  static final RazorpayEvent UNKNOWN = new RazorpayEvent(null, null);

  Optional<Payment> payment() {
    return Optional.ofNullable(payload)
        .map(Payload::payment)
        .map(PaymentPart::entity)
        .filter(Payment::isNamed);
  }

  Optional<Refund> refund() {
    return Optional.ofNullable(payload)
        .map(Payload::refund)
        .map(RefundPart::entity)
        .filter(refund -> isId(refund.id()));
  }

  private static boolean isId(String id) {
    return id != null && ID.matcher(id).matches();
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Payload(PaymentPart payment, RefundPart refund) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record PaymentPart(Payment entity) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record RefundPart(Refund entity) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonNaming(SnakeCaseStrategy.class)
  record Payment(String id, String orderId, long amount, Long amountRefunded, String currency) {

    boolean isNamed() {
      return isId(id) && (orderId == null || isId(orderId));
    }

    boolean isRefundedInFull() {
      return amountRefunded != null && amountRefunded == amount;
    }

    Charge as(Charge.State state) {
      return new Charge(
          new PaymentId(id),
          Optional.ofNullable(orderId).map(OrderId::new),
          new Money(amount, currency),
          state);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Refund(String id, long amount) {}
}
