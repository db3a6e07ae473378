package ai.aureeture.booking.adapter.inbound.webhook;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Optional;
import java.util.regex.Pattern;

/** Razorpay's envelope, as far as we read it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RazorpayEvent(String event, Payload payload) {
  private static final Pattern ID = Pattern.compile("\\w{1,64}");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  static final RazorpayEvent UNKNOWN = new RazorpayEvent(null, null);

  Optional<Payment> payment() {
    return Optional.ofNullable(payload)
        .map(Payload::payment)
        .map(PaymentPart::entity)
        .filter(Payment::isUsable);
  }

  Optional<Refund> refund() {
    return Optional.ofNullable(payload)
        .map(Payload::refund)
        .map(RefundPart::entity)
        .filter(refund -> payment().filter(refund::isOf).isPresent());
  }

  private static boolean isCurrency(String currency) {
    return currency != null && CURRENCY.matcher(currency).matches();
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
  record Payment(String id, String orderId, long amount, String currency, Long createdAt) {

    boolean isUsable() {
      return isId(id) && (orderId == null || isId(orderId)) && isCurrency(currency) && amount > 0;
    }

    Charge as(Charge.State state) {
      return new Charge(
          new PaymentId(id),
          Optional.ofNullable(orderId).map(OrderId::new),
          new Money(amount, currency),
          state,
          Charge.timeOf(createdAt));
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonNaming(SnakeCaseStrategy.class)
  record Refund(String id, String paymentId, long amount, String currency, String status) {

    boolean isOf(Payment payment) {
      return isId(id)
          && (paymentId == null || paymentId.equals(payment.id()))
          && (currency == null || currency.equals(payment.currency()))
          && amount > 0
          && amount <= payment.amount();
    }

    // The status is that of the time of the event, whose name is the surer sign where it has one.
    ProviderRefund of(Payment payment, String event) {
      return new ProviderRefund(
          id,
          new PaymentId(payment.id()),
          new Money(amount, payment.currency()),
          switch (event) {
            case "refund.processed" -> ProviderRefund.Status.PROCESSED;
            case "refund.failed" -> ProviderRefund.Status.FAILED;
            default ->
                "processed".equals(status)
                    ? ProviderRefund.Status.PROCESSED
                    : ProviderRefund.Status.PENDING;
          });
    }
  }
}
