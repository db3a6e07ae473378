package ai.aureeture.e2e.actors;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Money that Razorpay took; {@code amount} is in paise. */
public record CapturedPayment(
    String id, @JsonProperty("order_id") String orderId, long amount, boolean captured) {}
