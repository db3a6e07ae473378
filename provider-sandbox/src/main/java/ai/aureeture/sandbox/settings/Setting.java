package ai.aureeture.sandbox.settings;

/** Everything that can be set, by its environment name, with its default. */
public enum Setting {
  /** 0 takes any free port. */
  SANDBOX_PORT("5002"),
  SANDBOX_HOST("127.0.0.1"),
  /**
   * What callers see; empty: http://localhost and the port. The issuer of tokens begins with it.
   */
  SANDBOX_BASE_URL(""),
  /** Folder of the documents and the keys; empty: memory only. */
  SANDBOX_DATA(""),
  /**
   * Length of a provider's minute: shortens capture expiry, idempotency windows and hourly caps.
   */
  SANDBOX_MINUTE_MILLIS("60000"),
  SANDBOX_WEBHOOK_RETRY_SECONDS("600"),
  /** Whom the sign-in page offers: a JSON list of {@code {sub,role,name,email,email_verified}}. */
  SANDBOX_PEOPLE("[]"),
  /** How long the tokens are good that a page gets. */
  SANDBOX_TOKEN_SECONDS("3600"),

  CLERK_SECRET_KEY("sk_test_sandbox"),

  RAZORPAY_KEY_ID("rzp_test_sandbox"),
  RAZORPAY_KEY_SECRET("sandbox-key-secret"),
  RAZORPAY_WEBHOOK_SECRET("sandbox-webhook-secret"),
  RAZORPAY_WEBHOOK_SECRET_PREVIOUS("sandbox-webhook-secret-previous"),
  /** Where webhooks go; empty: none are sent. */
  RAZORPAY_WEBHOOK_URL(""),
  /** duplicates | same-order | refuse: what a second order with one receipt meets. */
  SANDBOX_RAZORPAY_RECEIPTS("duplicates"),
  /**
   * After how long an authorized payment of an automatic order captures itself; negative: never.
   */
  SANDBOX_RAZORPAY_AUTO_CAPTURE_MILLIS("-1"),

  CALENDLY_API_KEY("sandbox-calendly-token"),
  /** From the booking until the join link is there. */
  SANDBOX_CALENDLY_LINK_MILLIS("1500"),
  /** pushed | failed | never: how a join link ends. */
  SANDBOX_CALENDLY_LINK("pushed"),
  /** Bookings a minute / an hour / a day; the ordinary paid plan has 10/50/100. */
  SANDBOX_CALENDLY_LIMITS("100000/1000000/10000000"),

  SENDGRID_API_KEY("SG.sandbox"),
  SENDGRID_EVENT_WEBHOOK_URL(""),
  /** Base64 PKCS#8, P-256; empty: a key of the sandbox's own. */
  SENDGRID_EVENT_WEBHOOK_PRIVATE_KEY(""),
  /** The real provider often delivers an event more than once. */
  SANDBOX_SENDGRID_EVENT_COPIES("1"),

  RESEND_API_KEY("re_sandbox"),
  RESEND_WEBHOOK_URL(""),
  RESEND_WEBHOOK_SECRET("whsec_c2FuZGJveC1yZXNlbmQtd2ViaG9vay1zZWNyZXQ="),
  SANDBOX_RESEND_PER_SECOND("2");

  private final String byDefault;

  Setting(String byDefault) {
    this.byDefault = byDefault;
  }

  public String byDefault() {
    return byDefault;
  }
}
