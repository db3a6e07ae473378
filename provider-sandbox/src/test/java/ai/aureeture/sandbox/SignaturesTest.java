package ai.aureeture.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.sandbox.webhook.Hmac;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The providers' published examples. */
class SignaturesTest {

  @Test
  void razorpays_payment_signature() {
    assertEquals(
        "0d4e745a1838664ad6c9c9902212a32d627d68e917290b0ad5f08ff4561bc50f",
        Hmac.hex("EnLs21M47BllR3X8PSFtjtbd", "order_IEIaMR65cu6nz3|pay_IH4NVgf4Dreq1l"));
  }

  @Test
  void razorpays_webhook_signature() {
    assertEquals(
        "2fe04e22977002e6c7cb553adab8b460cb9e2a4970d5953cb27a8472752e3bbc",
        Hmac.hex("123456", "{\"a\":1,\"b\":2,\"c\":{\"d\":3}}"));
  }

  @Test
  void svix_signature() {
    var key = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    var message = "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}";
    assertEquals(
        "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        Base64.getEncoder().encodeToString(Hmac.sha256(key, message)));
  }
}
