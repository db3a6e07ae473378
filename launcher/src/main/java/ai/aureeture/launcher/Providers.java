package ai.aureeture.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Points each provider to the sandbox, unless the caller's environment has real keys for it. What
 * the caller set is never replaced.
 */
record Providers(Map<String, String> caller, String sandbox) {

  /** What the services need in addition to the caller's environment. */
  Map<String, String> variables() {
    Map<String, String> all = new LinkedHashMap<>();
    if (signsInHere()) {
      put(all, "AUTH_JWKS_URL", sandbox + "/sandbox/auth/jwks.json");
      put(all, "AUTH_ISSUER", sandbox + "/sandbox/auth");
      put(all, "AUTH_USERINFO_URL", sandbox + "/sandbox/auth/userinfo");
      put(all, "CLERK_API_URL", sandbox + "/clerk");
      if (!isSet("CLERK_PUBLISHABLE_KEY"))
        put(all, "WEB_OIDC_AUTHORITY", sandbox + "/sandbox/auth");
    }
    razorpay(all);
    calendly(all);
    mail(all);
    put(all, "SUPPORT_CONTACT", "support@aureeture.example");
    return all;
  }

  /** Whether the sandbox is the identity provider too. */
  boolean signsInHere() {
    return !isSet("AUTH_JWKS_URL");
  }

  /** Whether the pages know where people sign in. */
  boolean pagesCanSignIn() {
    return signsInHere() || isSet("WEB_OIDC_AUTHORITY") || isSet("CLERK_PUBLISHABLE_KEY");
  }

  private void razorpay(Map<String, String> all) {
    boolean id = isSet("RAZORPAY_KEY_ID") || isSet("NEXT_PUBLIC_RAZORPAY_KEY_ID");
    if (id && isSet("RAZORPAY_KEY_SECRET")) return;
    put(all, "RAZORPAY_BASE_URL", sandbox + "/razorpay");
    put(all, "CHECKOUT_SCRIPT_URL", sandbox + "/razorpay/checkout.js");
    if (!id) put(all, "RAZORPAY_KEY_ID", "rzp_test_sandbox");
    put(all, "RAZORPAY_KEY_SECRET", "sandbox-key-secret");
    put(all, "RAZORPAY_WEBHOOK_SECRET", "sandbox-webhook-secret");
    putOptional(all, "RAZORPAY_WEBHOOK_SECRET_PREVIOUS", "sandbox-webhook-secret-previous");
  }

  private void calendly(Map<String, String> all) {
    if (isSet("CALENDLY_API_KEY")) return;
    put(all, "CALENDLY_BASE_URL", sandbox + "/calendly");
    putOptional(all, "CALENDLY_API_KEY", "sandbox-calendly-token");
  }

  private void mail(Map<String, String> all) {
    boolean resendOnly = isSet("RESEND_API_KEY") && !isSet("SENDGRID_API_KEY");
    put(all, "EMAIL_PROVIDER", resendOnly ? "resend" : "sendgrid");
    if (!isSet("RESEND_API_KEY") && !isSet("SENDGRID_API_KEY")) {
      put(all, "WEB_MAILBOX_URL", sandbox + "/sandbox/mailbox.html");
    }
    put(all, "EMAIL_FROM", "sessions@aureeture.example");
    for (String provider : List.of("SENDGRID", "RESEND")) {
      if (isSet(provider + "_API_KEY")) continue;
      put(all, provider + "_BASE_URL", sandbox + "/" + provider.toLowerCase(Locale.ROOT));
      put(all, provider + "_API_KEY", provider.equals("SENDGRID") ? "SG.sandbox" : "re_sandbox");
    }
  }

  private boolean isSet(String name) {
    return !caller.getOrDefault(name, "").isBlank();
  }

  private void put(Map<String, String> all, String name, String value) {
    if (!isSet(name)) all.put(name, value);
  }

  /** Here an empty value is an answer too: none. */
  private void putOptional(Map<String, String> all, String name, String value) {
    if (!caller.containsKey(name)) all.put(name, value);
  }
}
