package ai.aureeture.booking.adapter.outbound.razorpay;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import org.junit.jupiter.api.Test;

class PaymentSignatureTest {
  private static final OrderId ORDER = new OrderId("order_IEIaMR65cu6nz3");
  private static final PaymentId PAYMENT = new PaymentId("pay_IH4NVgf4Dreq1l");
  private static final String GOLDEN =
      "0d4e745a1838664ad6c9c9902212a32d627d68e917290b0ad5f08ff4561bc50f";

  private final RazorpayGateway gateway =
      new RazorpayGateway(null, new Account("rzp_test_x", "EnLs21M47BllR3X8PSFtjtbd"));

  @Test
  void the_golden_vector_matches_and_nothing_else() {
    assertTrue(gateway.hasSigned(ORDER, PAYMENT, GOLDEN));
    assertFalse(gateway.hasSigned(new OrderId("order_other"), PAYMENT, GOLDEN));
    assertFalse(gateway.hasSigned(ORDER, new PaymentId("pay_other"), GOLDEN));
    assertFalse(gateway.hasSigned(ORDER, PAYMENT, ""));
    assertFalse(gateway.hasSigned(ORDER, PAYMENT, GOLDEN.toUpperCase()));
  }

  private record Account(String keyId, String keySecret) implements RazorpaySettings {}
}
