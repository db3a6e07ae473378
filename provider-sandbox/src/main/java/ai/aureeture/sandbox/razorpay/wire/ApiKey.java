package ai.aureeture.sandbox.razorpay.wire;

import static ai.aureeture.sandbox.settings.Setting.RAZORPAY_KEY_ID;
import static ai.aureeture.sandbox.settings.Setting.RAZORPAY_KEY_SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.webhook.Hmac;
import java.util.Base64;

/** Who may call: HTTP Basic, with the scheme spelt as Razorpay spells it. */
public record ApiKey(Settings settings) {

  public void check(Call call) {
    var pair = settings.text(RAZORPAY_KEY_ID) + ":" + settings.text(RAZORPAY_KEY_SECRET);
    var expected = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    if (!Hmac.same(expected, call.header("Authorization").orElse(""))) {
      throw RazorpayErrors.unauthorised();
    }
  }

  /** The checkout in the browser knows the id alone. */
  public void checkId(String id) {
    if (!id.equals(settings.text(RAZORPAY_KEY_ID))) throw RazorpayErrors.unauthorised();
  }

  /** What the browser brings back to prove that the payment was made. */
  public String signature(String orderId, String paymentId) {
    return Hmac.hex(settings.text(RAZORPAY_KEY_SECRET), orderId + "|" + paymentId);
  }
}
