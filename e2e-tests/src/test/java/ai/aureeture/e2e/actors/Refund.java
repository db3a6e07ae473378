package ai.aureeture.e2e.actors;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Money that Razorpay gave back; {@code amount} is in paise. */
public record Refund(
    String id,
    @JsonProperty("payment_id") String paymentId,
    @JsonProperty("order_id") String orderId,
    long amount,
    String status) {}
