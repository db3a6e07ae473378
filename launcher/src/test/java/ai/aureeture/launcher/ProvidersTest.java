package ai.aureeture.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvidersTest {
  private static final String SANDBOX = "http://localhost:5002";

  @Test
  void without_keys_every_provider_is_the_sandbox() {
    var services = environment(Map.of());
    assertEquals(SANDBOX + "/razorpay", services.get("RAZORPAY_BASE_URL"));
    assertEquals(SANDBOX + "/calendly", services.get("CALENDLY_BASE_URL"));
    assertEquals(SANDBOX + "/sendgrid", services.get("SENDGRID_BASE_URL"));
    assertEquals(SANDBOX + "/resend", services.get("RESEND_BASE_URL"));
    assertEquals(SANDBOX + "/sandbox/auth", services.get("AUTH_ISSUER"));
    assertEquals(SANDBOX + "/sandbox/auth/userinfo", services.get("AUTH_USERINFO_URL"));
    assertEquals(SANDBOX + "/clerk", services.get("CLERK_API_URL"));
    assertEquals(
        "sandbox-webhook-secret-previous", services.get("RAZORPAY_WEBHOOK_SECRET_PREVIOUS"));
    assertEquals("sandbox-calendly-token", services.get("CALENDLY_API_KEY"));
    assertEquals(SANDBOX + "/sandbox/auth", services.get("WEB_OIDC_AUTHORITY"));
    assertEquals(SANDBOX + "/razorpay/checkout.js", services.get("CHECKOUT_SCRIPT_URL"));
    assertEquals(SANDBOX + "/sandbox/mailbox.html", services.get("WEB_MAILBOX_URL"));
  }

  @Test
  void real_keys_switch_that_provider_alone() {
    var services =
        environment(Map.of("NEXT_PUBLIC_RAZORPAY_KEY_ID", "rzp_x", "RAZORPAY_KEY_SECRET", "real"));
    assertFalse(services.containsKey("RAZORPAY_BASE_URL"));
    assertFalse(services.containsKey("CHECKOUT_SCRIPT_URL"));
    assertFalse(services.containsKey("RAZORPAY_WEBHOOK_SECRET"), "a known secret forges webhooks");
    assertEquals("real", services.get("RAZORPAY_KEY_SECRET"));
    assertEquals(SANDBOX + "/calendly", services.get("CALENDLY_BASE_URL"));
  }

  @Test
  void an_own_base_url_stays() {
    var services = environment(Map.of("RAZORPAY_BASE_URL", "http://localhost:9"));
    assertEquals("http://localhost:9", services.get("RAZORPAY_BASE_URL"));
  }

  @Test
  void an_empty_calendly_key_means_no_calendly() {
    assertEquals("", environment(Map.of("CALENDLY_API_KEY", "")).get("CALENDLY_API_KEY"));
  }

  @Test
  void a_key_for_resend_alone_sends_mail_there() {
    assertEquals("sendgrid", environment(Map.of()).get("EMAIL_PROVIDER"));
    var services = environment(Map.of("RESEND_API_KEY", "real"));
    assertEquals("resend", services.get("EMAIL_PROVIDER"));
    assertFalse(services.containsKey("RESEND_BASE_URL"));
    assertFalse(services.containsKey("WEB_MAILBOX_URL"), "there is nothing to read there");
  }

  @Test
  void people_may_sign_in_elsewhere() {
    var services = environment(Map.of("AUTH_JWKS_URL", "https://id.example/jwks"));
    assertFalse(services.containsKey("AUTH_ISSUER"));
    assertFalse(services.containsKey("AUTH_USERINFO_URL"));
    assertFalse(services.containsKey("CLERK_API_URL"));
    assertFalse(services.containsKey("WEB_OIDC_AUTHORITY"));
    assertTrue(new Providers(Map.of(), SANDBOX).signsInHere());
  }

  /** What a service sees: the caller's environment and what is added to it. */
  private static Map<String, String> environment(Map<String, String> caller) {
    Map<String, String> all = new HashMap<>(caller);
    all.putAll(new Providers(caller, SANDBOX).variables());
    return all;
  }
}
