package ai.aureeture.http.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The vector is that of Svix's documentation, which the libraries of Standard Webhooks share. */
class WebhookSignatureTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final String TIME = "1614265330";
  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
  private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
  private static final Instant THEN = Instant.ofEpochSecond(1614265330);

  private final WebhookSignature signature = WebhookSignature.by(SECRET);

  @Test
  void the_published_vector_is_signed_and_recognised() {
    assertEquals(SIGNED, signature.sign(ID, TIME, BODY));
    assertTrue(signature.covers(ID, TIME, BODY, SIGNED, THEN));
  }

  @Test
  void the_prefix_of_the_secret_may_be_left_out() {
    var bare = WebhookSignature.by("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertEquals(SIGNED, bare.sign(ID, TIME, BODY));
  }

  @Test
  void one_good_signature_among_several_is_enough() {
    var several = "v1,AAAA " + SIGNED + " v2,BBBB";
    assertTrue(signature.covers(ID, TIME, BODY, several, THEN.plusSeconds(299)));
  }

  @Test
  void signature_covers_id_time_and_body_for_five_minutes() {
    assertFalse(signature.covers("msg_other", TIME, BODY, SIGNED, THEN));
    assertFalse(signature.covers(ID, "1614265331", BODY, SIGNED, THEN));
    assertFalse(signature.covers(ID, TIME, new byte[0], SIGNED, THEN));
    assertFalse(signature.covers(ID, TIME, BODY, SIGNED, THEN.plusSeconds(301)));
    assertFalse(signature.covers(ID, TIME, BODY, SIGNED, THEN.minusSeconds(301)));
    assertFalse(signature.covers(ID, "soon", BODY, SIGNED, THEN));
    assertFalse(signature.covers(null, null, BODY, null, THEN));
  }

  @Test
  void what_is_no_base64_is_no_secret() {
    assertThrows(IllegalArgumentException.class, () -> WebhookSignature.by("whsec_!"));
  }
}
