package ai.aureeture.e2e.actors;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What Razorpay hands to the browser once it is paid. */
public record Receipt(
    @JsonProperty("razorpay_payment_id") String paymentId,
    @JsonProperty("razorpay_order_id") String orderId,
    @JsonProperty("razorpay_signature") String signature) {

  public Receipt withSignature(String other) {
    return new Receipt(paymentId, orderId, other);
  }

  public Receipt withOrder(String other) {
    return new Receipt(paymentId, other, signature);
  }

  /** What the platform's older pages keep of it. */
  public Receipt paymentOnly() {
    return new Receipt(paymentId, null, null);
  }
}
