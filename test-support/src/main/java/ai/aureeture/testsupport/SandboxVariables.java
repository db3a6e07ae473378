package ai.aureeture.testsupport;

import java.util.Map;

/** The environment of a service that talks to the sandbox. */
final class SandboxVariables {
  private SandboxVariables() {}

  static Map<String, String> of(String baseUrl) {
    return Map.ofEntries(
        Map.entry("AUTH_JWKS_URL", baseUrl + "/sandbox/auth/jwks.json"),
        Map.entry("AUTH_ISSUER", baseUrl + "/sandbox/auth"),
        Map.entry("RAZORPAY_BASE_URL", baseUrl + "/razorpay"),
        Map.entry("RAZORPAY_KEY_ID", "rzp_test_sandbox"),
        Map.entry("RAZORPAY_KEY_SECRET", "sandbox-key-secret"),
        Map.entry("RAZORPAY_WEBHOOK_SECRET", "sandbox-webhook-secret"),
        Map.entry("RAZORPAY_WEBHOOK_SECRET_PREVIOUS", "sandbox-webhook-secret-previous"),
        Map.entry("CALENDLY_BASE_URL", baseUrl + "/calendly"),
        Map.entry("CALENDLY_API_KEY", "sandbox-calendly-token"),
        Map.entry("EMAIL_PROVIDER", "sendgrid"),
        Map.entry("SENDGRID_BASE_URL", baseUrl + "/sendgrid"),
        Map.entry("SENDGRID_API_KEY", "SG.sandbox"),
        Map.entry("RESEND_BASE_URL", baseUrl + "/resend"),
        Map.entry("RESEND_API_KEY", "re_sandbox"),
        Map.entry("EMAIL_FROM", "sessions@aureeture.example"),
        Map.entry("SUPPORT_CONTACT", "support@aureeture.example"));
  }
}
