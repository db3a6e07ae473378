package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.booking.Claim;
import ai.aureeture.booking.application.booking.Claim.Details;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.PaymentId;
import ai.aureeture.http.SingleLine;
import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What the browser got from the checkout, and what an older front end repeats of the booking. */
record ConfirmPaymentRequest(
    @NotNull @Pattern(regexp = ID, message = FORM) @JsonAlias("razorpay_payment_id")
        String paymentId,
    @Pattern(regexp = ID, message = FORM) @JsonAlias("razorpay_order_id") String orderId,
    @Size(max = 256) @JsonAlias({"razorpay_signature", "razorpaySignature"}) String signature,
    @SingleLine @Size(max = 128) String mentorId,
    Instant startTime,
    Instant endTime,
    BigDecimal amount) {

  private static final String ID = "[A-Za-z0-9_]{1,64}";
  private static final String FORM = "must be an id of Razorpay";

  Claim toClaim(String studentId) {
    return new Claim(
        studentId,
        new PaymentId(paymentId),
        Optional.ofNullable(orderId).map(OrderId::new),
        Optional.ofNullable(signature),
        new Details(
            Optional.ofNullable(mentorId),
            Optional.ofNullable(startTime),
            Optional.ofNullable(endTime),
            Optional.ofNullable(amount)));
  }
}
