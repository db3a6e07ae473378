package ai.aureeture.notification.domain.webhooks;

import java.util.Base64;

/**
 * What a receiver and this system share to sign webhooks with. It is kept as it is, for every
 * delivery is signed with it, and shown once, when it is made.
 */
public record WebhookSecret(String text) {
  /** 256 bits; Standard Webhooks wants 24 to 64 bytes. */
  public static final int BYTES = 32;

  public static WebhookSecret of(byte[] chance) {
    return new WebhookSecret("whsec_" + Base64.getEncoder().encodeToString(chance));
  }

  /** Hides the secret from whatever prints it. */
  @Override
  public String toString() {
    return "WebhookSecret[***]";
  }
}
